import EIAMErrors
import Foundation
import LanguageMatching
import SendAPI
import SendAudit
import TestSupport
import Testing

/// The commands that a summary prints beside its groups.
struct DrillDownToolTests {
    private static func ledger(seed: UInt64) async throws -> ToolLedger {
        let ledger = try await ToolLedger()
        var random = SeededRandom(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &random)] }
        var options = LedgerOptions()
        options.refusalsPerMinute = nil
        let writer = try AuditLedger(path: ledger.path, options: options)
        let start = Timestamp.now() + .seconds(-200_000)
        for index in 0..<90 {
            let time = start + .seconds(Int64.random(in: 0..<190_000, using: &random))
            let error: EIAMError? = pick([nil, nil, nil, .systemBusy(.init()), .tooManyRequests(.init())])
            let attempt = SendAttempt(
                id: AttemptID(time: time), time: time, endpoint: "/api/v2/sdk/email/send",
                scenario: pick(["LOGIN_EMS", "it's one", nil]), clientID: pick(["app one", "app=two", nil]),
                clientIsKnown: true, deviceFingerprint: pick(["linux", "d\(index % 5)", nil]),
                operatingSystemVersion: pick(["Android 16", nil]), peerAddress: pick(["203.0.113.\(index % 3)", nil]),
                languageAnswered: pick([LanguageTag("de"), nil]), email: pick(["a@example.org", "b@qq.com", nil]),
                decision: error.map { .refused($0) } ?? .accepted)
            let receipt = try await writer.begin(attempt)
            guard error == nil, index % 7 != 0 else { continue }
            try await writer.finish(
                receipt,
                with: SendOutcome(
                    time: time + .seconds(2), result: pick(SendOutcome.Result.allCases.filter { $0 != .refused }),
                    phase: pick([.rcpt, .connect, nil]), replyCode: pick([550, 421, nil]),
                    host: pick(["mx1.example.org", nil]), duration: .milliseconds(9)))
        }
        try await writer.close()
        return ledger
    }

    /// Each command is run by a shell, as it is printed, and lists as many attempts as its group counts.
    @Test(.timeLimit(.minutes(10)), arguments: SummaryGrouping.allCases)
    func eachCommandListsItsGroup(grouping: SummaryGrouping) async throws {
        let ledger = try await Self.ledger(seed: 11)
        let tool = try Repository.program("sendaudit").path
        for by in grouping == .code ? ["code", "code,cause"] : [grouping.rawValue] {
            let json = try ToolLedger.object(
                try await ledger.output("summary", "--by", by, "--top", "3", "--since", "3d", "--details", "--json"))
            let groups = try #require(json["groups"] as? [[String: Any]])
            let commands = try groups.map { group in
                let command = try #require(group["command"] as? String)
                return "'\(tool)'\(command.dropFirst("sendaudit".count)) --limit 1000 --json"
            }
            let script = commands.map { "\($0) | grep -c '\"seq\"'" }.joined(separator: "\n")
            let run = try await ProgramRun(URL(fileURLWithPath: "/bin/sh"), ["-c", script], timeLimit: 240)
            let counts = groups.map { ($0["counts"] as? [String: Any])?["attempts"] as? Int }
            #expect(run.output.split(separator: "\n").map { Int($0) } == counts, "\(by): \(run.errors)")
            #expect(groups.count > 1)
        }
    }

    @Test(
        arguments: [
            (["--cause", "nonsense"], "is none of NO_ATTEMPT"), (["--where", "domain"], "is no NAME=VALUE"),
            (["--where", "colour=red"], "is no NAME=VALUE"), (["--where", "hour=3"], "--since and --until"),
            (["--where", "ip=10.0.0.1"], "--ip-of"), (["--ip-of", "7"], "is no id"),
        ])
    func wrongUsageIsSaid(arguments: [String], words: String) async throws {
        let ledger = try await ToolLedger()
        let run = try await ProgramRun(tool: "sendaudit", ["attempts", "--database", ledger.path] + arguments)
        #expect(run.exitCode == 64 && run.errors.contains(words), "\(run.errors)")
    }
}
