import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// What the auditors' tool says where something is in its way: one line, the way on, and the exit code.
struct SendAuditRefusalTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    private func isOneLine(_ run: ProgramRun) -> Bool {
        run.errors.hasPrefix("sendaudit: ") && run.errors.split(separator: "\n").count == 1
    }

    @Test func aLedgerThatWasCutShortIsAFindingAndNoSQL() async throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: ledger.path))
        for length in [200, 4_096 * 3, whole.count - 4_096 * 2] {
            try whole.prefix(length).write(to: URL(fileURLWithPath: ledger.path))
            let verify = try await ledger.run("verify")
            #expect([1, 66].contains(verify.exitCode), "\(length): \(verify.exitCode)")
            for command in ["summary", "attempts"] {
                let run = try await ledger.run(command)
                #expect(run.exitCode != 0, "\(length) \(command)")
                #expect(isOneLine(run), "\(run.errors)")
                #expect(!run.errors.contains("SELECT") && !run.errors.contains("PRAGMA"), "\(run.errors)")
            }
        }
    }

    @Test func anEntryThatIsNotThereIsToldFromOneThatIsNotSigned() async throws {
        let beyond = try await ledger.run("prove", "99999999999")
        #expect(beyond.exitCode == 1)
        #expect(beyond.errors == "sendaudit: there is no entry 99999999999\n")
    }

    /// What cannot be shown needs no access entry.
    @Test func aFieldThatIsErasedOrAbsentIsNotShownAndNothingIsRecorded() async throws {
        let size = try ToolLedger.object(try await ledger.output("verify", "--json"))["size"] as? Int
        let absent = try await ledger.run("prove", "3", "--show", "agent", "--reason", "test", "--output", "-")
        #expect(absent.exitCode == 1)
        #expect(absent.errors == "sendaudit: entry 3 has no agent to show\n")
        #expect(try ToolLedger.object(try await ledger.output("verify", "--json"))["size"] as? Int == size)
        _ = try await ledger.output("erase", "--email", "anna@example.org", "--reason", "asked")
        let erased = try await ledger.run("prove", "3", "--show", "email", "--reason", "test", "--output", "-")
        #expect(erased.exitCode == 1)
        #expect(erased.errors == "sendaudit: entry 3 has no email to show; it was erased\n")
    }

    @Test func aFolderForTilesThatCannotBeMadeIsOneLine() async throws {
        let run = try await ledger.run("tiles", ledger.path + "/tiles")
        #expect(run.exitCode == 66)
        #expect(isOneLine(run), "\(run.errors)")
        #expect(run.errors.contains("name a folder"))
        #expect(!run.errors.contains("Error Domain"))
    }

    /// An entry from the future is no sign of life.
    @Test func aTimeInTheFutureDoesNotMakeALedgerFresh() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("audit.db")
        for age in [Duration.seconds(90_000), .seconds(-90_000)] {
            var options = LedgerOptions()
            options.clock = TimeSource { .now() - age }
            try await AuditLedger(path: path, options: options).close()
        }
        let run = try await ProgramRun(tool: "sendaudit", ["verify", "--database", path, "--max-age", "24h"])
        #expect(run.exitCode == 2, "\(run.output)")
    }

    @Test func aNegativeZeroIsNoIndex() async throws {
        let hash = String(repeating: "00", count: 32)
        let line = """
            {"kind":"inclusion","leafIndex":-0,"treeSize":1,"leafHash":"\(hash)","proof":[],"root":"\(hash)"}
            """
        let run = try await ProgramRun(
            tool: "sendaudit", ["check-proof", "--batch"], input: Data((line + "\n").utf8))
        #expect(run.exitCode == 1)
        #expect(run.output.contains("no number from 0"), "\(run.output)")
    }

    /// As an auditor reads it who was handed a disc: somebody without any right to write there.
    @Test func aLedgerIsReadWhereNothingCanBeWritten() async throws {
        let tool = ledger.file("sendaudit")
        try FileManager.default.copyItem(atPath: Repository.program("sendaudit").path, toPath: tool)
        func read(_ command: String) async throws -> ProgramRun {
            let arguments = [tool, command, "--database", ledger.path]
            guard getuid() == 0 else {
                return try await ProgramRun(URL(fileURLWithPath: tool), Array(arguments.dropFirst()))
            }
            return try await ProgramRun(
                URL(fileURLWithPath: "/usr/bin/setpriv"),
                ["--reuid=65534", "--regid=65534", "--clear-groups"] + arguments)
        }
        // Whoever is handed a ledger is not handed its keys.
        for name in ["audit.db.signing-key", "audit.db.index-keys"] {
            try FileManager.default.removeItem(atPath: ledger.file(name))
        }
        for name in ["audit.db", "audit.db.checkpoints"] {
            unsafe chmod(ledger.file(name), 0o444)
        }
        unsafe chmod(ledger.folder.path, 0o555)
        defer { unsafe chmod(ledger.folder.path, 0o755) }
        let summary = try await read("summary")
        #expect(summary.exitCode == 0, "\(summary.errors)")
        let verify = try await read("verify")
        #expect(verify.exitCode == 0, "\(verify.output)\(verify.errors)")
    }
}
