import EIAMErrors
import Foundation
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// `sendaudit report` as an auditor runs it.
struct ReportToolTests {
    private static let scripts = Repository.root.appending(path: "Tests/ToolTests/Report")
    private static let start = Timestamp(microseconds: 1_764_000_000_000_000)

    private static func python(_ script: String, _ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), [scripts.appending(path: script).path] + arguments)
    }

    /// Attempts of some weeks with every result, from a seed.
    private static func fill(_ ledger: ToolLedger, seed: UInt64, attempts: Int) async throws {
        var random = SeededRandom(seed: seed)
        let writer = try ledger.open()
        let scenarios = ["LOGIN_EMS", "REGISTER_EMS", "UPDATE_EMAIL_EMS"]
        for index in 0..<attempts {
            let time = start + .seconds(Int64.random(in: 0..<(40 * 86_400), using: &random))
            var attempt = SendAttempt(
                id: AttemptID(time: time), time: time, endpoint: "/api/v2/sdk/email/send",
                scenario: scenarios.randomElement(using: &random),
                clientID: Bool.random(using: &random) ? "client\(index % 3)" : nil, clientIsKnown: true,
                deviceFingerprint: index % 4 == 0 ? "linux" : "device\(index)", peerAddress: "127.0.0.1",
                email: "p\(index)@example.org", decision: .accepted)
            if Int.random(in: 0..<5, using: &random) == 0 {
                attempt.decision = .refused(.tooManyRequests(.init(retryAfter: .seconds(9))))
            }
            let receipt = try await writer.begin(attempt)
            guard case .accepted = attempt.decision,
                let result = (SendOutcome.Result.allCases + [.sent, .sent, .sent]).randomElement(using: &random)
            else { continue }
            let phases: [SendOutcome.Phase?] = [.rcpt, .connect, nil]
            try await writer.finish(
                receipt,
                with: SendOutcome(
                    time: time + .seconds(2), result: result, phase: phases.randomElement(using: &random) ?? nil,
                    replyCode: Bool.random(using: &random) ? 550 : nil, host: "mx\(index % 40).example.org",
                    tlsVersion: "TLSv1.3", duration: .milliseconds(Int64.random(in: 1..<900, using: &random)),
                    nextTry: Int.random(in: 0..<6, using: &random) == 0 ? time + .seconds(60) : nil))
            guard result == .sent, index % 2 == 0 else { continue }
            try await writer.finish(receipt, with: SendOutcome(time: time + .seconds(40), result: .consumed))
        }
        try await writer.close()
    }

    @Test(.needs(.python3), arguments: [1, 2, 3] as [UInt64])
    func thePagesNumbersAreThoseOfPlainSQL(seed: UInt64) async throws {
        let ledger = try await ToolLedger()
        try await Self.fill(ledger, seed: seed, attempts: 300)
        let windows: [(String, String)?] = [
            nil, ("2025-11-25T03:07:11Z", "2025-12-20T00:00:00Z"), ("2025-12-01T10:01:00Z", "2025-12-01T10:09:00Z"),
        ]
        for window in windows {
            let page = ledger.file("page.html")
            let limits = window.map { ["--since", $0.0, "--until", $0.1] } ?? []
            let run = try await ProgramRun(
                tool: "sendaudit", ["report", "--database", ledger.path, "--output", page] + limits)
            try #require(run.exitCode == 0, "\(run.errors)")
            let bounds = try window.map { window in
                try [window.0, window.1].map { String(Timestamp(try Date($0, strategy: .iso8601)).microseconds) }
            }
            let check = try await ProgramRun(
                URL(fileURLWithPath: "/usr/bin/python3"),
                [Self.scripts.appending(path: "report_numbers.py").path, ledger.path, page] + (bounds ?? []))
            #expect(check.exitCode == 0 && check.output.isEmpty, "\(check.output)\(check.errors)")
        }
    }

    @Test(.needs(.python3)) func aStrangerChecksTheEvidenceAndSeesEachChange() async throws {
        let ledger = try await ToolLedger()
        try await Self.fill(ledger, seed: 4, attempts: 60)
        let signer = try ReportKey(creating: ledger.path + ReportKey.suffix, origin: "example.org").signer
        let folder = ledger.file("evidence")
        let output = try await ledger.output("report", "--output", folder, "--evidence", "--language", "de")
        #expect(output == "\(folder)\n\(folder).tar")
        let key = try #require(try AuditReader(path: ledger.path).publicKeys().last)
        let run = try await Self.python("manipulations.py", folder, key.description, signer.description)
        #expect(run.exitCode == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
        let list = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/tar"), ["-tf", folder + ".tar"])
        let names = list.output.split(separator: "\n").map(String.init)
        for name in ["report.html", "rows.csv", "rows.ndjson", "checkpoint", "key.txt", "verify.py", "SHA256SUMS"] {
            #expect(names.contains("evidence/\(name)"))
        }
        let rows = try String(contentsOfFile: folder + "/rows.ndjson", encoding: .utf8)
        #expect(!rows.contains("p12@example.org"))
    }

    @Test func aRunIsRecordedWhereAProcessWrites() async throws {
        func reviews(_ ledger: ToolLedger) async throws -> [Int?] {
            let json = try await ledger.output("report", "--output", ledger.file("page.html"), "--json")
            let operations = try ToolLedger.object(json)["operations"] as? [String: Any]
            return [operations?["reviews"] as? Int, (operations?["accesses"] as? [String: Any])?["total"] as? Int]
        }
        let ledger = try await ToolLedger()
        #expect(try await reviews(ledger) == [0, 0])
        #expect(try await reviews(ledger) == [0, 0])
        let writer = try ledger.open()
        #expect(try await reviews(ledger) == [0, 0])
        // A review shows nobody's data.
        #expect(try await reviews(ledger) == [1, 0])
        try await writer.close()
    }

    @Test func anEvidenceFolderIsNotWrittenOver() async throws {
        let ledger = try await ToolLedger()
        let folder = ledger.file("evidence")
        _ = try await ledger.output("report", "--output", folder, "--evidence")
        let again = try await ledger.run("report", "--output", folder, "--evidence")
        #expect(again.exitCode == 64 && again.errors.contains("there already"))
        let readme = try String(contentsOfFile: folder + "/README.txt", encoding: .utf8)
        #expect(readme.contains("NOT signed"))
    }

    @Test(.needs(.python3, .jsonschema)) func theJSONIsThatOfItsSchema() async throws {
        let ledger = try await ToolLedger()
        try await Self.fill(ledger, seed: 5, attempts: 80)
        let json = try await ledger.output("report", "--output", ledger.file("page.html"), "--json")
        let schema = Repository.root.appending(
            path: "Sources/AuditReports/AuditReports.docc/Schemas/report.schema.json")
        let script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.Draft202012Validator(schema).validate(json.load(sys.stdin))
            """
        let run = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, schema.path], input: Data(json.utf8))
        #expect(run.exitCode == 0, "\(run.errors.suffix(600))")
    }

    @Test(
        arguments: [
            (["--controls", "sox"], "unknown"), (["--since", "2999-01-01"], "still to come"),
            (["--since", "1h", "--until", "2h"], "is not before"), (["--evidence"], "folder"),
        ])
    func wrongUsageIsSaid(arguments: [String], words: String) async throws {
        let ledger = try await ToolLedger()
        let run = try await ProgramRun(
            tool: "sendaudit", ["report", "--database", ledger.path, "--output", ledger.file("page.html")] + arguments)
        #expect(run.exitCode == 64 && run.errors.contains(words), "\(run.errors)")
    }

    @Test func theLeafFormatOfTheFolderIsTheDocumentations() async throws {
        let ledger = try await ToolLedger()
        let folder = ledger.file("evidence")
        _ = try await ledger.output("report", "--output", folder, "--evidence")
        let page = try String(contentsOfFile: folder + "/leaf-format.md", encoding: .utf8)
        let source = Repository.root.appending(path: "Sources/SendAudit/SendAudit.docc/LeafFormat.md")
        #expect(page == (try String(contentsOf: source, encoding: .utf8)))
    }
}
