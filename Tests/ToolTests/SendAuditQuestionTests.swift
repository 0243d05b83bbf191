import EIAMErrors
import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// `summary`, `attempts` and `failures` as programs and people call them.
struct SendAuditQuestionTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    @Test func aLimitThatIsReachedEndsWith1AndSaysWhich() async throws {
        let run = try await ledger.run("summary", "--language", "en", "--fail-if", "rate>5%", "--fail-if", "failed>9")
        #expect(run.exitCode == 1)
        #expect(run.output.contains("LIMIT REACHED: rate>5% (it is 33.3%)"))
        #expect(run.output.contains("Limit not reached: failed>9 (it is 1)"))
        let json = try await ledger.run("summary", "--json", "--by", "code", "--fail-if", "failures>=1")
        #expect(json.exitCode == 1)
        #expect(json.output.contains(#""conditions":[{"condition":"failures>=1","value":1.0,"isMet":true}]"#))
        #expect(try await ledger.run("summary", "--fail-if", "rate>50%").exitCode == 0)
    }

    @Test func anAddressIsFoundByTheIndexOrByReadingEverything() async throws {
        let found = try await ledger.output("attempts", "--email", "BERT@example.org", "--language", "en")
        #expect(found.contains("b***t@example.org") && !found.contains("anna") && !found.contains("bert@"))
        #expect(found.contains("Found by an index of hashed addresses and devices. Entries read: 1"))
        let scanned = try await ledger.output(
            "attempts", "--email", "bert@example.org", "--language", "en", "--index-keys", ledger.file("none"))
        #expect(scanned.contains("b***t@example.org"))
        #expect(scanned.contains("all attempts of the period were searched. Entries read: 3"))
    }

    @Test func pagesGoOnWhereTheOneBeforeEnded() async throws {
        var (lines, after): ([String], [String]) = ([], [])
        for _ in 0..<3 {
            let run = try await ProgramRun(
                tool: "sendaudit", ["attempts", "--database", ledger.path, "--json", "--limit", "1"] + after)
            lines.append(run.output)
            let sequence = try #require(try ToolLedger.object(run.output)["seq"] as? Int)
            after = ["--after", "\(sequence)"]
        }
        let all = try await ledger.output("attempts", "--json").split(separator: "\n").map { "\($0)\n" }
        #expect(lines == all)
        let text = try await ledger.output("attempts", "--limit", "2", "--language", "en")
        #expect(text.contains("There are more. To go on: sendaudit attempts --database"))
    }

    @Test func failuresAreThoseThatFailedOrWereRefused() async throws {
        let lines = try await ledger.output("failures", "--json").split(separator: "\n")
        #expect(lines.count == 1)
        let row = try ToolLedger.object(String(lines[0]))
        #expect(row["result"] as? String == "failed" && row["version"] as? Int == 1)
        #expect(row["serverText"] is NSNull)
        let revealed = try await ledger.run("failures", "--json", "--reveal", "--reason", "ticket 7")
        #expect(revealed.exitCode == 0 && revealed.output.contains("550 <bert@example.org> unknown"))
    }

    @Test(arguments: [
        ["attempts", "--since", "2026-02-30T00:00:00+00:00"], ["attempts", "--since", "2026-02-30T00:00:00Z"],
        ["summary", "--since", "1h", "--until", "2h"], ["summary", "--since", "2999-01-01"],
        ["summary", "--time-zone", "Mars/Olympus"], ["summary", "--by", "colour"], ["summary", "--by", "code,code"],
        ["summary", "--by", "code", "--top", "0"], ["summary", "--fail-if", "rate=5"], ["attempts", "--id", "7"],
        ["attempts", "--result", "lost"], ["summary", "--details"], ["attempts", "--follow", "--until", "1h"],
        ["summary", "--watch", "0"],
    ])
    func wrongUsageIsSaid(arguments: [String]) async throws {
        let run = try await ProgramRun(tool: "sendaudit", arguments + ["--database", ledger.path])
        #expect(run.exitCode == 64 && run.errors.hasPrefix("Error: "), "\(arguments): \(run.errors)")
        #expect(run.output == "")
    }

    @Test func aTimeToComeAndAReversedWindowAreCalledSo() async throws {
        #expect(try await ledger.run("summary", "--since", "2999-01-01").errors.contains("still to come"))
        #expect(
            try await ledger.run("summary", "--since", "1h", "--until", "2h").errors.contains("is not before the end"))
    }

    @Test func theZoneIsSaid() async throws {
        let text = try await ledger.output(
            "summary", "--since", "24h", "--time-zone", "Asia/Kolkata", "--language", "en")
        #expect(text.contains("+05:30 (Asia/Kolkata)"))
        let json = try ToolLedger.object(
            try await ledger.output("summary", "--since", "24h", "--time-zone", "Asia/Kolkata", "--json"))
        #expect(json["zone"] as? String == "Asia/Kolkata")
    }

    @Test(arguments: ["summary", "attempts", "failures"])
    func everyCommandSaysItsExitCodes(command: String) async throws {
        let run = try await ProgramRun(tool: "sendaudit", [command, "--help"])
        #expect(run.exitCode == 0 && run.output.contains("Exit codes:"))
    }

    @Test func aFollowedListEndsWhenItIsInterrupted() async throws {
        let program = try RunningProgram(
            Repository.program("sendaudit").path, ["attempts", "--database", ledger.path, "--json", "--follow"])
        _ = try await program.waitForLines(3)
        let writer = try ledger.open()
        _ = try await writer.begin(ledger.attempt("dora@example.org"))
        let lines = try await program.waitForLines(4)
        #expect(lines.last?.contains("d***a@example.org") == true)
        program.process.send(SIGINT)
        #expect(try await program.process.end() == 0)
        try await writer.close()
    }

    /// Every object that the commands write is as the documentation says.
    @Test(
        .needs(.python3, .jsonschema),
        arguments: [
            ("attempts", ["attempts", "--json"]), ("attempts", ["failures", "--json", "--captcha", "--unknown"]),
            ("attempts", ["attempts", "--json", "--reveal", "--reason", "test"]),
            ("summary", ["summary", "--json"]),
            ("summary", ["summary", "--json", "--since", "1h", "--fail-if", "rate>99%"]),
            ("groups", ["summary", "--json", "--since", "1h", "--by", "code,client"]),
            ("groups", ["summary", "--json", "--by", "device,network,domain,hour", "--top", "1"]),
            ("groups", ["summary", "--json", "--by", "result", "--no-details"]),
        ])
    func theJSONIsThatOfItsSchema(schema: String, arguments: [String]) async throws {
        let run = try await ProgramRun(tool: "sendaudit", arguments + ["--database", ledger.path])
        try #require(run.exitCode == 0 && !run.output.isEmpty, "\(run.errors)")
        let file = Repository.root.appending(
            path: "Sources/AuditReports/AuditReports.docc/Schemas/\(schema).schema.json")
        let script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            for line in sys.stdin: jsonschema.Draft202012Validator(schema).validate(json.loads(line))
            """
        let check = try await ProgramRun(
            URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, file.path], input: Data(run.output.utf8))
        #expect(check.exitCode == 0, "\(check.errors.suffix(600))")
    }
}
