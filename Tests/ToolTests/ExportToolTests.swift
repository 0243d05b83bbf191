import EIAMErrors
import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// `sendaudit export` from outside.
@Suite(.needs(.python3), .timeLimit(.minutes(10)))
struct ExportToolTests {
    private static let formats = ["csv", "ndjson", "ocsf"]
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    /// Values as somebody sends them who means harm to whoever reads them.
    private static let hostile = [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u{1B}[2J\u{1B}]0;x\u{7}", "a\u{202E}b",
        "</script><script>alert(1)</script>", "a,\"b\"\r\nc", String(repeating: "x", count: 10_000), "＝1",
    ]

    private func addHostileRows() async throws {
        let writer = try ledger.open()
        for value in Self.hostile {
            var attempt = ledger.attempt(value)
            attempt.agent = value
            attempt.deviceFingerprint = value
            attempt.clientID = value
            attempt.peerAddress = value
            let receipt = try await writer.begin(attempt)
            try await writer.finish(
                receipt, with: SendOutcome(time: .now(), result: .hardFail, host: value, serverText: value))
        }
        let refused = ledger.attempt("refused@example.org")
        var burst = refused
        burst.decision = .refused(.tooManyRequests(.init(retryAfter: .seconds(9))))
        for _ in 0..<80 {
            burst.id = AttemptID(time: .now())
            _ = try await writer.append(burst)
        }
        let used = try await writer.begin(ledger.attempt("used@example.org"))
        for result in SendOutcome.Result.allCases where result != .refused {
            try await writer.finish(used, with: SendOutcome(time: .now(), result: result, nextTry: .now()))
        }
        try await writer.close()
    }

    @Test(arguments: formats)
    func whatComesAfterAnEntryIsTheRestOfTheWhole(format: String) async throws {
        try await addHostileRows()
        let whole = try await ledger.run("export", "--format", format)
        #expect(whole.exitCode == 0)
        // The first three entries are the keys and the start.
        let rest = try await ledger.run("export", "--format", format, "--after", "2")
        let header =
            format == "csv" ? try #require(whole.output.firstRange(of: "\r\n")).upperBound : whole.output.startIndex
        #expect(rest.output == String(whole.output[header...]))
        let last = try #require(whole.errors.firstMatch(of: /go on with --after (\d+)/)).1
        let nothing = try await ledger.run("export", "--format", format, "--after", String(last))
        #expect(nothing.exitCode == 0 && nothing.output.isEmpty)
    }

    @Test func aFileIsItsOwnersAloneAndGoesOn() async throws {
        let file = ledger.file("all.csv")
        let first = try await ledger.run("export", "--format", "csv", "--output", file)
        #expect(first.exitCode == 0 && first.output.isEmpty)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try await ledger.run("export", "--format", "csv", "--output", file).exitCode == 64)
        let before = try String(contentsOfFile: file, encoding: .utf8)
        let last = try #require(first.errors.firstMatch(of: /go on with --after (\d+)/)).1
        let writer = try ledger.open()
        _ = try await writer.begin(ledger.attempt("later@example.org"))
        try await writer.close()
        let more = try await ledger.run("export", "--format", "csv", "--output", file, "--after", String(last))
        #expect(more.exitCode == 0)
        let whole = try await ledger.run("export", "--format", "csv").output
        #expect(try String(contentsOfFile: file, encoding: .utf8) == whole)
        #expect(whole.hasPrefix(before))
    }

    @Test(arguments: formats)
    func nobodyIsNamedUnlessItIsRecorded(format: String) async throws {
        let masked = try await ledger.run("export", "--format", format).output
        #expect(!masked.contains("anna@") && !masked.contains("127.0.0.1") && !masked.contains("156aysdna213sc50"))
        #expect(masked.contains("a***a@example.org") && masked.contains("127.0.0.0/24"))
        #expect(try await ledger.run("export", "--format", format, "--reveal").exitCode == 64)
        let whole = try await ledger.run("export", "--format", format, "--reveal", "--reason", "case 7")
        #expect(whole.exitCode == 0 && whole.output.contains("anna@example.org"))
        let operations = try await ledger.output("operations", "--kind", "access")
        #expect(operations.contains("export \(format) after -1: case 7"))
    }

    @Test func aSpreadsheetComputesNothing() async throws {
        try await addHostileRows()
        let file = ledger.file("hostile.csv")
        let run = try await ledger.run(
            "export", "--format", "csv", "--reveal", "--reason", "test", "--output", file)
        #expect(run.exitCode == 0)
        let script = """
            import csv, sys
            rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
            assert len(rows) > 14, len(rows)
            for row in rows:
                assert len(row) == len(rows[0]), row
                for cell in row:
                    assert not cell.startswith(tuple("=+-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20")), cell
                    assert not any(ord(c) < 32 or c in "\\u202e\\u2066" for c in cell), cell
            assert any(cell == "'=cmd|' /C calc'!A0" for row in rows for cell in row)
            """
        let check = try await ProgramRun(URL(fileURLWithPath: "/usr/bin/python3"), ["-c", script, file])
        #expect(check.exitCode == 0, "\(check.errors)")
    }

    @Test(.needsPythonChecks) func linesOfJSONAreAsTheSchemaSays() async throws {
        try await addHostileRows()
        let run = try await ledger.run("export", "--format", "ndjson", "--reveal", "--reason", "test")
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(run.output.contains(#""kind":"refusalBurst""#))
        #expect(try await PythonChecks.findings(run.output, schema: "export") == "")
    }

    @Test(.needsPythonChecks) func eventsAreAsTheSchemaOfOCSFSays() async throws {
        try await addHostileRows()
        for arguments in [[], ["--reveal", "--reason", "test"]] {
            let run = try await ProgramRun(
                tool: "sendaudit", ["export", "--database", ledger.path, "--format", "ocsf"] + arguments)
            #expect(run.output.contains(#""class_uid":3002"#) && run.output.contains(#""activity_name":"Trace""#))
            #expect(try await PythonChecks.ocsfFindings(run.output) == "")
        }
        let broken = #"{"class_uid":4009,"activity_id":77}"#
        #expect(try await PythonChecks.ocsfFindings(broken) != "")
    }

    @Test(arguments: [
        ["export", "--format", "csv"], ["summary"], ["operations"], ["keys"], ["verify"], ["checkpoint"],
    ])
    func aFullDiskIsNoSuccess(command: [String]) async throws {
        let run = try await shell(command, "> /dev/full")
        #expect(run.exitCode == 66)
        #expect(run.errors.contains("standard output: the disk is full; the output is not complete"))
    }

    @Test(arguments: [["export", "--format", "csv"], ["summary"], ["verify"]])
    func aPipeThatNobodyReadsEndsItQuietly(command: [String]) async throws {
        // Whoever should read has gone before the first byte.
        let run = try await shell(command, ">&3", before: "exec 3> >(:); wait $!;")
        #expect(run.exitCode == 141)
        #expect(!run.errors.contains("standard output"))
    }

    private func shell(_ command: [String], _ redirection: String, before: String = "") async throws -> ProgramRun {
        let program = try Repository.program("sendaudit").path
        let words = ([program] + command + ["--database", ledger.path]).map { "'\($0)'" }.joined(separator: " ")
        return try await ProgramRun(URL(fileURLWithPath: "/bin/bash"), ["-c", "\(before) \(words) \(redirection)"])
    }
}
