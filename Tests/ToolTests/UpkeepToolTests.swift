import Foundation
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// `operations`, `stats`, `sample`, certificates and the page of `access`, from outside.
@Suite(.needs(.python3), .timeLimit(.minutes(10)))
struct UpkeepToolTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    @Test func whoDidWhatAndWhyIsListed() async throws {
        let writer = try ledger.open()
        _ = try await writer.recordAccess(email: "anna@example.org", reason: "case 1", actor: "auditor")
        let hold = try await writer.placeHold(.person(email: "bert@example.org"), reason: "court", actor: "lawyer")
        try await writer.releaseHold(hold, reason: "over", actor: "lawyer")
        _ = try await writer.erase(email: "carla@example.org", reason: "request 3", actor: "support")
        _ = try await writer.rotateSearchKey(reason: "as planned", actor: "operator")
        try await writer.close()
        let text = try await ledger.output("operations")
        for words in [
            "auditor", "case 1", "a***a@example.org", "a legal hold was placed", "a legal hold was released",
            "request 3",
            "a search key was introduced", "the service started",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("anna@") && !text.contains("carla@"))
        let json = try ToolLedger.object(try await ledger.output("operations", "--json", "--kind", "hold"))
        let operations = try #require(json["operations"] as? [[String: Any]])
        #expect(operations.map { $0["target"] as? Int } == [nil, Int(hold)])
        #expect(json["total"] as? Int == 2)
        #expect(try await ledger.run("operations", "--kind", "attempt").exitCode == 64)
    }

    /// Asked of the running writer, and by becoming the writer: the tool's own process stands beside what it says.
    @Test(arguments: [true, false])
    func whoActsIsNamedAndTheProcessStandsBesideIt(isWritten: Bool) async throws {
        let writer = isWritten ? try ledger.open() : nil
        let run = try await ledger.run(
            "hold", "--email", "bert@example.org", "--reason", "court", "--actor", "Nour",
            environment: ["SUDO_USER": "wei"])
        #expect(run.exitCode == 0, "\(run.errors)")
        try await writer?.close()
        let json = try ToolLedger.object(try await ledger.output("operations", "--json", "--kind", "hold"))
        let hold = try #require((json["operations"] as? [[String: Any]])?.first)
        #expect(hold["actor"] as? String == "Nour (wei)")
        let process = try #require(hold["process"] as? String)
        let match = try #require(process.wholeMatch(of: /.+ \(uid (\d+)\), process (\d+)/), "\(process)")
        #expect(match.1 == "\(geteuid())" && match.2 != "\(getpid())", "\(process)")
        #expect(try await ledger.output("operations").contains(process))
    }

    @Test(arguments: ["", "  ", String(repeating: "n", count: 81)])
    func anActorWithoutANameIsRefused(actor: String) async throws {
        let run = try await ledger.run(
            "hold", "--email", "bert@example.org", "--reason", "court", "--actor", actor)
        #expect(run.exitCode == 64 && run.errors.contains("--actor"))
    }

    @Test(.needsPythonChecks) func theirJSONIsAsTheSchemasSay() async throws {
        let kinds = ["--kind", "heartbeat", "--kind", "start", "--kind", "keyRotation"]
        let operations = try await ProgramRun(
            tool: "sendaudit", ["operations", "--json", "--database", ledger.path] + kinds)
        #expect(try await PythonChecks.findings(operations.output, schema: "operations") == "")
        let stats = try await ledger.output("stats", "--json", "--check")
        #expect(try await PythonChecks.findings(stats, schema: "stats") == "")
        #expect(try await PythonChecks.findings("{}", schema: "stats") != "")
    }

    @Test func sizesAndCountsAreThoseOfTheFile() async throws {
        let json = try ToolLedger.object(try await ledger.output("stats", "--json", "--check"))
        #expect(json["recorded"] as? Int == 9 && json["inFile"] as? Int == 9 && json["signed"] as? Int == 9)
        #expect(json["kinds"] as? [String: Int] == ["attempt": 3, "outcome": 3, "keyRotation": 2, "start": 1])
        let size = try FileManager.default.attributesOfItem(atPath: ledger.path)[.size] as? Int
        #expect((json["file"] as? [String: Any])?["bytes"] as? Int == size)
        #expect(json["structure"] as? [String] == [] && json["good"] as? Bool == true)
        try await ledger.tamper("CREATE INDEX somebodys ON entry (host)")
        let run = try await ledger.run("stats")
        #expect(run.exitCode == 1 && run.output.contains("the index somebodys does not belong to a ledger"))
    }

    @Test func aSampleHoldsEverythingAndVerifies() async throws {
        let folder = ledger.file("sample")
        let made = try await ProgramRun(tool: "sendaudit", ["sample", folder, "--attempts", "300"])
        #expect(made.exitCode == 0, "\(made.errors)")
        #expect(try await ProgramRun(tool: "sendaudit", ["sample", folder]).exitCode == 64)
        let database = ["--database", folder + "/audit.db"]
        let verified = try await ProgramRun(tool: "sendaudit", ["verify"] + database)
        #expect(verified.exitCode == 0, "\(verified.output)")
        let operations = try await ProgramRun(tool: "sendaudit", ["operations", "--json"] + database).output
        let counts = try #require(try ToolLedger.object(operations)["counts"] as? [String: Int])
        #expect(counts["hold"] == 3 && counts["erasure"] ?? 0 >= 1 && counts["retention"] == 1 && counts["access"] == 1)
        #expect(counts["keyRotation"] == 4)
        let rows = try await ProgramRun(tool: "sendaudit", ["export", "--format", "ndjson"] + database).output
        for scenario in Scenario.allCases { #expect(rows.contains(#""scenario":"\#(scenario.rawValue)""#)) }
        for result in SendOutcome.Result.allCases where result != .refused {
            #expect(rows.contains(#""result":"\#(result.rawValue)""#), "\(result)")
        }
        for phase in SendOutcome.Phase.allCases { #expect(rows.contains(#""phase":"\#(phase.rawValue)""#)) }
        for state in AttemptState.allCases { #expect(rows.contains(#""state":"\#(state.rawValue)""#), "\(state)") }
        #expect(rows.contains(#""kind":"refusalBurst""#))
    }

    @Test func aCertificateIsSignedByAKeyOfItsOwn() async throws {
        let unsigned = ledger.file("unsigned.txt")
        #expect(try await ledger.run("verify", "--certificate", unsigned).exitCode == 0)
        #expect(try String(contentsOfFile: unsigned, encoding: .utf8).hasSuffix("unsigned: there was no report key\n"))
        let key = try await ledger.output("keys", "--new-report-key")
        #expect(try await ledger.run("keys", "--new-report-key").exitCode == 64)
        #expect(try await ledger.output("keys") != key)
        let signed = ledger.file("signed.txt")
        #expect(try await ledger.run("verify", "--certificate", signed, "--actor", "Nour\n\u{1B}[2J").exitCode == 0)
        let note = try await ProgramRun(tool: "sendaudit", ["check-note", signed, "--key", key])
        #expect(note.exitCode == 0, "\(note.errors)")
        let lines = note.output.split(separator: "\n")
        #expect(
            lines.contains("result: good") && lines.contains("entries: 9")
                && lines.contains("actor: Nour\u{FFFD}\u{FFFD}[2J"))
        #expect(lines.contains { $0.hasPrefix("not-checked: ") } && lines.contains { $0.hasPrefix("host: ") })
        let hash = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/sha256sum"), [ledger.path]).output.prefix(64)
        #expect(lines.contains("file-sha256: \(hash)"))
        // One that was changed afterwards is none.
        let changed = try String(contentsOfFile: signed, encoding: .utf8).replacing(
            "result: good", with: "result: fine")
        try Data(changed.utf8).write(to: URL(fileURLWithPath: signed))
        #expect(try await ProgramRun(tool: "sendaudit", ["check-note", signed, "--key", key]).exitCode == 1)
    }

    @Test func theLedgersOwnKeySignsNoCertificate() async throws {
        let own = try #require(
            try ToolLedger.object(try String(contentsOfFile: ledger.path + ".signing-key", encoding: .utf8))["signing"]
                as? String)
        let path = ledger.file("own.key")
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data(own.utf8), attributes: [.posixPermissions: 0o600]))
        let run = try await ledger.run("verify", "--certificate", ledger.file("c.txt"), "--report-key", path)
        #expect(run.exitCode == 64 && run.errors.contains("the ledger's own key"))
    }

    @Test func aCertificateIsAnEntryWhereSomebodyWrites() async throws {
        let writer = try ledger.open()
        let run = try await ledger.run("verify", "--certificate", ledger.file("c.txt"), "--actor", "Nour")
        #expect(run.exitCode == 0, "\(run.errors)")
        try await writer.close()
        let operations = try await ledger.output("operations", "--kind", "access")
        #expect(operations.contains("Nour") && operations.contains("review, no personal data shown: verify, good"))
    }

    @Test(arguments: [("en", "ltr", "E-mail address"), ("ar", "rtl", "<bdi>127.0.0.1</bdi>")])
    func aPersonCanReadWhatIsStored(language: String, direction: String, words: String) async throws {
        let page = try await ledger.output(
            "access", "--email", "bert@example.org", "--format", "html", "--language", language, "--retention",
            "12 months <b>", "--reason", "request 9")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\" dir=\"\(direction)\">"))
        #expect(page.contains("bert@example.org") && page.contains("12 months &lt;b&gt;") && page.contains(words))
        #expect(page.contains("550 &lt;bert@example.org&gt; unknown"))
        #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("\u{FFFD}"))
        #expect(try await ledger.run("access", "--email", "x@example.org", "--retention", "1").exitCode == 64)
    }
}
