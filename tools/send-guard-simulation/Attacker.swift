/// Somebody who asks for codes that nobody wants. Captchas are solved for money.
struct Attacker {
    enum Target {
        case mailbox(String)
        /// Addresses made up at popular domains.
        case madeUp
        case domain(String)
        /// The service's own users.
        case people
    }

    let name: String
    /// Hours.
    let from: Double
    let to: Double
    let perHour: Double
    let peers: [String]
    /// So many devices; `nil` for a new one each time.
    var devices: Int?
    /// `nil` for any.
    var client: String?
    let targets: [Target]
    /// The share of codes that go to mailboxes of the attacker's own and are used.
    var usedShare = 0.0

    /// Only in so many minutes of an hour: ahead of the moment at which the codes have ended unused.
    var minutesOfHour = 60.0

    static let ownDomain = "attacker.example"

    static func networks(_ count: Int, first: Int) -> [String] {
        (0..<count).map { "\(first + $0 / 40_000).\($0 * 61 % 250).\($0 / 250 % 250 + $0 % 3).7" }
    }

    static func prefixes(_ count: Int) -> [String] { (0..<count).map { "2001:bad:1:\(String($0, radix: 16))::1" } }

    static func bomber(_ victim: String) -> Attacker {
        Attacker(
            name: "bomber", from: 20, to: 44, perHour: 240, peers: networks(1000, first: 203), devices: 5000,
            targets: [.mailbox(victim)])
    }

    static let pump = Attacker(
        name: "pump", from: 16, to: 48, perHour: 900, peers: networks(60, first: 204), client: "pumpClient",
        targets: [.madeUp, .domain(ownDomain)])

    static let scraper = Attacker(
        name: "scraper", from: 24, to: 36, perHour: 300, peers: ["198.51.100.7"], client: "clientA", targets: [.people])
}
