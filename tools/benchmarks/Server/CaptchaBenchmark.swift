import Foundation
import SendAPI
import SendAudit

/// What others feel of 64 clients that each ask for a captcha once a second: in turns with and without them.
struct CaptchaBenchmark: Benchmark {
    let name = "captcha"

    private static let rounds = 5
    private static let seconds = 8
    private static let askers = 64
    private static let others = 8
    private static let pace = Duration.milliseconds(40)

    private struct Failed: Error {
        let what: String
    }

    func run() async throws -> [Comparison] {
        let folder = try Folder()
        let service = try await MeasuredServer(
            URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "sendserver"),
            ["--port-file", folder.file("port")],
            environment: [
                "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": folder.file("data"),
                "ERRATA_MAIL_MAILBOX": folder.file("mailbox"), "ERRATA_LEDGER_REFUSALS_PER_MINUTE": "1000000",
                "ERRATA_CAPTCHA_REQUESTS_PER_MINUTE": "100000",
            ], portFile: folder.file("port"), log: folder.file("log"), hasOneCore: false)
        // It ends the process once nothing refers to it.
        defer { withExtendedLifetime(service) {} }
        let port = service.port
        // Neither is measured while it is new.
        _ = try await others(port)
        _ = try await askers(port)
        var (quiet, loaded, waits): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<Self.rounds {
            quiet.append(try await others(port).slowest)
            async let asking = askers(port)
            loaded.append(try await others(port).slowest)
            waits.append(try await asking.slowest)
        }
        return [
            Self.compare("others.p99", "the same while nobody asks for a captcha", loaded, quiet, 0.5),
            Self.compare("asked.p99", "other requests meanwhile", waits, loaded, nil),
        ]
    }

    private func others(_ port: Int) async throws -> LoadGenerator.Result {
        let total = Self.others * Int(Duration.seconds(Self.seconds) / Self.pace)
        return try await load(
            port, SendRequests.refused(path: Endpoint.sendEmail.rawValue), Self.others, Self.pace, total, status: 400
        )
    }

    private func askers(_ port: Int) async throws -> LoadGenerator.Result {
        try await load(
            port, [SendRequests.captcha], Self.askers, .seconds(1), Self.askers * Self.seconds, status: 200)
    }

    private func load(
        _ port: Int, _ requests: [[UInt8]], _ connections: Int, _ pace: Duration, _ total: Int,
        status: Int
    ) async throws -> LoadGenerator.Result {
        let generator = LoadGenerator(port: port, connections: connections, pace: pace)
        let result = try await BlockingCall.run { try generator.run(requests, total: total) }
        guard result.statuses == [status: total] else { throw Failed(what: "answered were \(result.statuses)") }
        return result
    }

    private static func compare(
        _ bench: String, _ peer: String, _ ours: [Double], _ theirs: [Double], _ goal: Double?
    ) -> Comparison {
        let median = { (figures: [Double]) in figures.sorted()[figures.count / 2] }
        return Comparison(
            bench: "captcha.\(bench)", peer: peer,
            figures: .init(
                ours: median(ours), theirs: median(theirs), unit: "ms, p99",
                ratio: median(zip(ours, theirs).map { $1 / $0 })), goal: goal)
    }
}
