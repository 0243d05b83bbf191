import EIAMErrors
import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// What `sendaudit` does at its edges: numbers beyond the end, damaged files, places where nothing can be written.
@Suite(.timeLimit(.minutes(10)))
struct SendAuditEdgeTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    private func entries() async throws -> Int? {
        try ToolLedger.object(try await ledger.output("verify", "--json"))["size"] as? Int
    }

    @Test(arguments: ["csv", "ndjson", "ocsf"])
    func anExportGoesOnFromAnEntryThatIsThere(format: String) async throws {
        #expect(try await ledger.run("export", "--format", format, "--after", "8").exitCode == 0)
        for after in ["9", "99999999", "\(Int64.max)"] {
            let file = ledger.file("rest-\(after)")
            let run = try await ledger.run("export", "--format", format, "--after", after, "--output", file)
            #expect(run.exitCode == 64 && run.errors.contains("the last entry is 8"), "\(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: file))
        }
        // What is refused reveals nothing, and needs no access entry.
        let revealed = try await ledger.run(
            "export", "--format", format, "--after", "9", "--reveal", "--reason", "case 7")
        #expect(revealed.exitCode == 64)
        #expect(try await entries() == 9)
    }

    /// A 1 is an answer, such as a limit that is reached: a file that cannot be read gives none.
    @Test func aDamagedFileIsNoAlarm() async throws {
        let writer = try ledger.open()
        for index in 0..<300 { _ = try await writer.begin(ledger.attempt("p\(index)@example.org")) }
        try await writer.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: ledger.path))
        try whole.prefix(whole.count / 4096 / 2 * 4096).write(to: URL(fileURLWithPath: ledger.path))
        for command in [
            ["summary", "--fail-if", "rate>5%"], ["summary", "--by", "code"], ["attempts"],
            ["operations"], ["export", "--format", "csv"], ["report", "--output", "-"],
            ["explain", "--email", "anna@example.org"],
        ] {
            let run = try await ProgramRun(tool: "sendaudit", command + ["--database", ledger.path])
            #expect(run.exitCode == 66, "\(command): \(run.exitCode) \(run.errors)")
            #expect(!run.errors.contains("SELECT"), "\(run.errors)")
        }
        let verify = try await ledger.run("verify")
        #expect(verify.exitCode == 1 && !(verify.output + verify.errors).contains("'sendaudit verify'"))
    }

    @Test func aLedgerThatContradictsItselfIsNoAlarmEither() async throws {
        try await ledger.tamper("DELETE FROM tree")
        for command in [["summary", "--by", "domain"], ["export", "--format", "csv"]] {
            let run = try await ProgramRun(tool: "sendaudit", command + ["--database", ledger.path])
            #expect(run.exitCode == 66, "\(command): \(run.exitCode) \(run.errors)")
        }
        let verify = try await ledger.run("verify")
        #expect(verify.exitCode == 1 && !(verify.output + verify.errors).contains("'sendaudit verify'"))
    }

    @Test func aFolderIsNoLedger() async throws {
        for command in [["summary"], ["verify"], ["access", "--email", "anna@example.org"]] {
            let run = try await ProgramRun(
                tool: "sendaudit", command + ["--database", ledger.folder.path])
            #expect(run.exitCode == 66 && run.errors.contains("this is a folder"), "\(command): \(run.errors)")
        }
    }

    @Test func severalChangesAtOnceTakeTurns() async throws {
        let runs = try await withThrowingTaskGroup(of: ProgramRun.self) { group in
            for _ in 0..<3 {
                group.addTask { try await ledger.run("access", "--email", "anna@example.org", "--reason", "asked") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(runs.map(\.exitCode) == [0, 0, 0], "\(runs.map(\.errors))")
        let list = try ToolLedger.object(try await ledger.output("operations", "--json", "--kind", "access"))
        #expect(list["total"] as? Int == 3)
    }

    @Test(arguments: [
        ["prove", "3"], ["access", "--email", "anna@example.org"],
    ])
    func whatIsThereIsNotWrittenOver(command: [String]) async throws {
        let file = ledger.file("kept")
        try Data("kept".utf8).write(to: URL(fileURLWithPath: file))
        let arguments = command + ["--database", ledger.path, "--output"]
        let run = try await ProgramRun(tool: "sendaudit", arguments + [file])
        #expect(run.exitCode == 64 && run.errors.contains("there is such a file already"), "\(run.errors)")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "kept")
        #expect(try await ProgramRun(tool: "sendaudit", arguments + [ledger.file("new")]).exitCode == 0)
        let nowhere = try await ProgramRun(tool: "sendaudit", arguments + ["/nowhere/file"])
        #expect(nowhere.exitCode == 66)
    }

    /// Nothing was given out, so nothing is recorded, and no empty file stays.
    @Test func whatIsRefusedLeavesNoFile() async throws {
        let absent = try await ledger.run(
            "prove", "3", "--show", "agent", "--reason", "test", "--output", ledger.file("bundle"))
        #expect(absent.exitCode == 1)
        try FileManager.default.removeItem(atPath: ledger.path + ".index-keys")
        let refused = try await ledger.run("access", "--email", "anna@example.org", "--output", ledger.file("letter"))
        #expect(refused.exitCode == 66)
        for name in ["bundle", "letter"] { #expect(!FileManager.default.fileExists(atPath: ledger.file(name))) }
    }

    @Test(arguments: [["--help"], ["summary", "--help"], ["help", "hold"], ["--version"]])
    func helpThatCannotBeWrittenIsNoSuccess(arguments: [String]) async throws {
        let good = try await ProgramRun(tool: "sendaudit", arguments)
        #expect(good.exitCode == 0 && !good.output.isEmpty)
        let full = try await shell(arguments, "> /dev/full")
        #expect(full.exitCode == 66 && full.errors.contains("the disk is full"), "\(full.errors)")
    }

    /// The reader takes all that is there, and goes: nothing is written that could fail.
    @Test(arguments: [(["attempts", "--follow", "--json"], 3), (["summary", "--watch", "--json"], 1)])
    func whatGoesOnEndsLikeAllOthersWhereNobodyReads(command: [String], lines: Int) async throws {
        let run = try await shell(
            command + ["--database", ledger.path], "| head -n \(lines)", after: "exit ${PIPESTATUS[0]}")
        #expect(run.exitCode == 141, "\(run.errors)")
    }

    @Test func theFirstYearIsTheFirstYear() async throws {
        let json = try ToolLedger.object(try await ledger.output("summary", "--json", "--since", "0001-01-01"))
        #expect(json["from"] as? String == "0001-01-01T00:00:00.000Z")
    }

    private func shell(
        _ arguments: [String], _ redirection: String, after: String = ""
    ) async throws -> ProgramRun {
        let program = try Repository.program("sendaudit").path
        let words = ([program] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try await ProgramRun(
            URL(fileURLWithPath: "/bin/bash"), ["-c", "\(words) \(redirection); \(after)"])
    }
}
