import Foundation
import SendAPI
import SendAudit

/// The send endpoint, with each attempt in the ledger before it is answered, against a bare route of the same HTTP library: 64
/// connections, both servers on one core, in turns. And whether mails leave as fast as they are accepted.
struct ServerBenchmark: Benchmark {
    let name = "server"

    private static let rounds = 5
    private static let connections = 64
    private static let refusedPerRound = 10_000
    private static let acceptedPerRound = 4_000
    /// The bare route is faster; a round of it must not be over in a moment.
    private static let bareFactor = 4
    private static let longestDelivery = Duration.seconds(240)

    private struct Failed: Error {
        let what: String
    }

    private struct Figures {
        var ours: [Double] = []
        var theirs: [Double] = []
        var slowest: [Double] = []
        var slowestBare: [Double] = []

        mutating func add(_ ours: LoadGenerator.Result, _ theirs: LoadGenerator.Result) {
            self.ours.append(ours.rate)
            self.theirs.append(theirs.rate)
            slowest.append(ours.slowest)
            slowestBare.append(theirs.slowest)
        }
    }

    /// What became of the mails of one round.
    private struct Delivery {
        /// How many left while their requests came, of one that came.
        let share: Double
        let intake: Double
        let rate: Double
        /// Seconds after the last request until none waited.
        let rest: Double
    }

    func run() async throws -> [Comparison] {
        let folder = try Folder()
        let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let service = try await MeasuredServer(
            programs.appending(path: "sendserver"), ["--port-file", folder.file("port")],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                "ERRATA_MAIL_MAILBOX": folder.file("mailbox"), "ERRATA_CAPTCHA_TOKEN_LIFETIME": "600",
                "ERRATA_LEDGER_REFUSALS_PER_MINUTE": "1000000", "ERRATA_LIMITS_PER_NETWORK_HOURLY": "1000000",
                "ERRATA_CODE_LIFETIME": "3600",
            ].merging(ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("ERRATA_MAIL_") }) { $1 },
            portFile: folder.file("port"), log: folder.file("log"))
        let bare = try await MeasuredServer(
            programs.appending(path: "benchmarks"), [], environment: [BareServer.variable: folder.file("bare")],
            portFile: folder.file("bare"), log: folder.file("bare.log"))
        let files = try ServiceFiles(data: folder.file("data"), mailbox: folder.file("mailbox"))

        // Neither is measured while it is new.
        _ = try await refuse(service, bare, files, count: 2_000)
        _ = try await accept(service, bare, files, count: 1_000)
        var (refusals, accepted, deliveries) = (Figures(), Figures(), [Delivery]())
        for _ in 0..<Self.rounds {
            let refused = try await refuse(service, bare, files, count: Self.refusedPerRound)
            refusals.add(refused.ours, refused.theirs)
            let sent = try await accept(service, bare, files, count: Self.acceptedPerRound)
            accepted.add(sent.ours, sent.theirs)
            deliveries.append(sent.delivery)
        }
        return comparisons(refusals, accepted, deliveries)
    }

    private func refuse(
        _ service: MeasuredServer, _ bare: MeasuredServer, _ files: ServiceFiles, count: Int
    ) async throws -> (ours: LoadGenerator.Result, theirs: LoadGenerator.Result) {
        let theirs = try await load(
            bare, SendRequests.refused(path: BareServer.refusing), total: count * Self.bareFactor, status: 400)
        let before = try files.refused()
        let ours = try await load(
            service, SendRequests.refused(path: Endpoint.sendEmail.rawValue), total: count, status: 400)
        guard try files.refused() - before == count else { throw Failed(what: "not every refusal has its row") }
        return (ours, theirs)
    }

    private func accept(
        _ service: MeasuredServer, _ bare: MeasuredServer, _ files: ServiceFiles, count: Int
    ) async throws -> (ours: LoadGenerator.Result, theirs: LoadGenerator.Result, delivery: Delivery) {
        let tokens = try files.tokens(count)
        let theirs = try await load(
            bare, SendRequests.accepted(path: BareServer.accepting, tokens: tokens), total: count * Self.bareFactor,
            status: 200)
        let (accepted, sent) = (try files.accepted(), try files.sent())
        let requests = SendRequests.accepted(path: Endpoint.sendEmail.rawValue, tokens: tokens)
        let ours = try await load(service, requests, total: count, status: 200)
        let during = try files.sent() - sent
        let clock = ContinuousClock()
        let end = clock.now
        while try files.waiting() > 0 {
            guard clock.now - end < Self.longestDelivery else { throw Failed(what: "mails are left behind") }
            try await Task.sleep(for: .milliseconds(20))
        }
        let rest = (clock.now - end) / .seconds(1)
        guard try files.accepted() - accepted == count, try files.sent() - sent == count,
            try files.mails() == files.sent()
        else { throw Failed(what: "not every send has its row, its mail and its outcome") }
        return (
            ours, theirs,
            Delivery(
                share: Double(during) / Double(count), intake: ours.rate, rate: Double(during) / ours.seconds,
                rest: rest)
        )
    }

    private func load(
        _ server: MeasuredServer, _ requests: [[UInt8]], total: Int, status: Int
    ) async throws -> LoadGenerator.Result {
        let generator = LoadGenerator(port: server.port, connections: Self.connections)
        let result = try await BlockingCall.run { try generator.run(requests, total: total) }
        guard result.statuses == [status: total] else { throw Failed(what: "answered were \(result.statuses)") }
        return result
    }

    private func comparisons(
        _ refusals: Figures, _ accepted: Figures, _ deliveries: [Delivery]
    ) -> [Comparison] {
        let peer = "a bare Hummingbird route that decodes the same JSON, both on one core"
        return [
            Self.compare("refusals", peer, refusals.ours, refusals.theirs, "requests/s", 0.7),
            Self.compare("accepted", peer, accepted.ours, accepted.theirs, "requests/s", 0.4),
            Self.compare(
                "refusals.p99", peer, refusals.slowest, refusals.slowestBare, "ms, p99", nil, isTime: true),
            Self.compare(
                "accepted.p99", peer, accepted.slowest, accepted.slowestBare, "ms, p99", nil, isTime: true),
            Self.compare(
                "delivery", "sends that are accepted meanwhile", deliveries.map(\.rate), deliveries.map(\.intake),
                "mails/s", 0.9),
            Self.compare(
                "delivery.rest", "the round before it", deliveries.map(\.rest),
                deliveries.map { Double(Self.acceptedPerRound) / $0.intake }, "s until no mail waits", nil, isTime: true
            ),
        ]
    }

    private static func compare(
        _ bench: String, _ peer: String, _ ours: [Double], _ theirs: [Double], _ unit: String, _ goal: Double?,
        isTime: Bool = false
    ) -> Comparison {
        // Pairs of one round: what disturbs the machine disturbs both.
        let ratio = median(zip(ours, theirs).map { isTime ? $1 / $0 : $0 / $1 })
        return Comparison(
            bench: "server.\(bench)", peer: peer,
            figures: .init(ours: median(ours), theirs: median(theirs), unit: unit, ratio: ratio), goal: goal)
    }

    private static func median(_ figures: [Double]) -> Double { figures.sorted()[figures.count / 2] }
}
