import Glibc

/// Somebody who asks for codes and, as a rule, uses them.
struct Person {
    let mailbox: String
    let device: String
    /// From which network addresses they come: one for each request.
    let peers: [String]
    let mobilePeers: [String]
    let client: String
    /// Asks and never uses: reads no mail, gives up, only looks.
    let neverUses: Bool
    let sessionsADay: Double
    var random: SplitMix
}

/// The people, and the networks, domains and clients that they share.
struct Population {
    var people: [Person] = []
    let clients = ["clientA", "clientB", "clientC", "clientD", "pumpClient"]
    let carriers: [[String]]
    let offices: [String]

    static let popularDomains = ["mail.example", "post.example", "web.example", "inbox.example", "box.example"]
    static let popularWeights = [0.45, 0.15, 0.1, 0.05, 0.05]
    /// One company, whose people are regular users.
    static let companyDomain = "company.example"
    private static let junkDevices = ["11111", "linux", "windows10.1.1", "unknown", "test"]

    init(people count: Int, seed: UInt64) {
        var random = SplitMix(state: seed)
        // Eight carriers, each with four /24 behind which hundreds of people are.
        carriers = (0..<8).map { carrier in (0..<4).map { "100.\(64 + carrier).\($0 * 7).1" } }
        offices = (0..<50).map { "\(150 + $0 % 20).\(30 + $0).\($0).9" }
        let homes = (0..<max(1, count / 8)).map { "\(80 + $0 % 60).\($0 / 60 % 250).\($0 * 7 % 250).5" }
        people.reserveCapacity(count)
        for number in 0..<count {
            let peers: [String] =
                switch random.index([0.25, 0.35, 0.28, 0.12]) {
                case 0: [random.element(offices)]
                case 1: random.element(carriers)
                case 2: [random.element(homes)]
                default: ["2001:db8:\(String(random.below(65_000), radix: 16)):1::5"]
                }
            people.append(
                Person(
                    mailbox: "person\(number)@\(Self.domain(&random))",
                    device: random.happens(0.06) ? random.element(Self.junkDevices) : "device\(number)",
                    peers: peers, mobilePeers: random.element(carriers),
                    client: clients[random.index([0.6, 0.25, 0.1, 0.04, 0.01])],
                    neverUses: random.happens(0.06),
                    sessionsADay: 0.9 * random.logNormal(0.8),
                    random: SplitMix(state: random.next())))
        }
    }

    static func domain(_ random: inout SplitMix) -> String {
        if random.happens(0.03) { return companyDomain }
        let index = random.index(popularWeights + [0.2])
        return index < popularDomains.count ? popularDomains[index] : "small\(random.below(400)).example"
    }

    /// How much goes on at an hour of the day, between 0 and 1.
    static func activity(_ time: Double) -> Double {
        0.55 - 0.45 * cos(2 * Double.pi * (time / 3600 - 3) / 24)
    }
}
