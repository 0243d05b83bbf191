import Foundation
import SendAPI
import SendAudit
import TestSupport
import Testing

/// The commands that change a ledger, from outside: beside a running writer, and without one.
struct SendAuditChangingTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    /// Everything that stands in the ledger's files.
    private func bytes() throws -> Data {
        try ["", "-wal", "-shm", ".checkpoints"].reduce(into: Data()) { bytes, suffix in
            let file = URL(fileURLWithPath: ledger.path + suffix)
            if FileManager.default.fileExists(atPath: file.path) { bytes += try Data(contentsOf: file) }
        }
    }

    private func holds(_ text: String) throws -> Bool { try bytes().range(of: Data(text.utf8)) != nil }

    @Test func aPersonIsErasedWhoeverWrites() async throws {
        #expect(try holds("bert@example.org"))
        let missing = try await ledger.run("erase", "--email", "bert@example.org")
        #expect(missing.exitCode == 64)
        let writer = try ledger.open()
        let long = String(repeating: "why ", count: 30_000)
        #expect(try await ledger.run("erase", "--email", "bert@example.org", "--reason", long).exitCode == 64)
        let beside = try await ledger.output("erase", "--email", "BERT@example.org", "--reason", "asked", "--json")
        #expect(try ToolLedger.object(beside)["count"] as? Int == 2)
        try await writer.close()
        #expect(try !holds("bert@example.org"))
        let alone = try await ledger.output("erase", "--email", "anna@example.org", "--reason", "asked")
        #expect(alone.contains(" (total: 1)\nThe erasure is recorded as entry "))
        #expect(try !holds("anna@example.org"))
        #expect(try holds("carla@example.org"))
        let again = try await ledger.output("erase", "--email", "anna@example.org", "--reason", "asked")
        #expect(
            again.hasPrefix("The audit log held no personal data for this address.\nRows of personal data searched: "))
        #expect(try await ledger.output("verify").hasPrefix("The audit log is as it was recorded."))
    }

    @Test func aCertificateSaysWhatWasErasedWithoutTheAddress() async throws {
        let writer = try ledger.open()
        _ = try await writer.begin(ledger.attempt("bert@example.com"))
        try await writer.close()
        let name = ledger.file("certificate")
        let arguments = ["--email", " Bert <BERT@example.org>", "--reason", "asked", "--certificate", name]
        let run = try await ProgramRun(tool: "sendaudit", ["erase", "--database", ledger.path] + arguments)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains("b***t@example.com (same name, other domain)"))
        let text = try String(contentsOfFile: name + ".txt", encoding: .utf8)
        let json = try String(contentsOfFile: name + ".json", encoding: .utf8)
        for document in [text, json] {
            #expect(document.contains("b***t@example.org"))
            #expect(!document.lowercased().contains("bert"))
            #expect(!document.contains("example.com"))
        }
        #expect(text.contains("Similar addresses, not erased: 1\n"))
        let object = try ToolLedger.object(json)
        #expect(object["count"] as? Int == 2)
        #expect((object["checkpoint"] as? String)?.contains("\n— ") == true)
        for path in [name + ".txt", name + ".json"] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        // A certificate is not written over, and where none can be written nothing is erased.
        #expect(
            try await ProgramRun(tool: "sendaudit", ["erase", "--database", ledger.path] + arguments).exitCode == 64)
        let nowhere = try await ledger.run(
            "erase", "--email", "carla@example.org", "--reason", "asked", "--certificate", "/nowhere/c")
        #expect(nowhere.exitCode == 66)
        #expect(try holds("carla@example.org"))
        // Where the erasure is refused, no empty certificate stays.
        _ = try await ledger.output("hold", "--email", "carla@example.org", "--reason", "court")
        let held = ledger.file("held")
        #expect(
            try await ledger.run(
                "erase", "--email", "carla@example.org", "--reason", "asked", "--certificate", held
            ).exitCode == 3)
        #expect(!FileManager.default.fileExists(atPath: held + ".txt"))
    }

    @Test func aHoldStopsErasureUntilItIsReleased() async throws {
        #expect(try await ledger.output("hold").hasPrefix("No legal hold stands."))
        let placed = try await ledger.output("hold", "--email", "bert@example.org", "--reason", "court", "--json")
        let number = try #require(try ToolLedger.object(placed)["hold"] as? Int)
        let list = try await ledger.output("hold")
        #expect(list.contains("b***t@example.org"))
        #expect(list.contains("court"))
        let inverted = try await ledger.run("hold", "--since", "1d", "--until", "30d", "--reason", "r")
        #expect(inverted.exitCode == 64)
        let long = String(repeating: "x", count: 400) + "@example.org"
        #expect(try await ledger.run("hold", "--email", long, "--reason", "r").exitCode == 64)
        let refused = try await ledger.run("erase", "--email", "bert@example.org", "--reason", "asked")
        #expect(refused.exitCode == 3)
        #expect(refused.errors.contains("\(number)"))
        #expect(try holds("bert@example.org"))
        _ = try await ledger.output("hold", "--release", "\(number)", "--reason", "over")
        #expect(try await ledger.run("hold", "--release", "\(number)", "--reason", "over").exitCode == 1)
        let released = try await ledger.output("hold")
        #expect(released.hasPrefix("No legal hold stands.\n\(number)  "))
        #expect(released.contains("  a legal hold was released  over  ("))
        let object = try ToolLedger.object(try await ledger.output("hold", "--json"))
        #expect((object["released"] as? [String: Any])?["reason"] as? String == "over")
        _ = try await ledger.output("erase", "--email", "bert@example.org", "--reason", "asked")
        #expect(try !holds("bert@example.org"))
    }

    @Test func aHoldMayEndInTheFuture() async throws {
        _ = try await ledger.output("hold", "--until", "2130-01-01", "--reason", "audit")
        #expect(try await ledger.output("hold").contains("period: until 2130-01-01T00:00:00.000Z (UTC)"))
        let refused = try await ledger.run("erase", "--email", "bert@example.org", "--reason", "asked")
        #expect(refused.exitCode == 3)
        #expect(try await ledger.run("hold", "--until", "2130-02-30", "--reason", "audit").exitCode == 64)
    }

    @Test func whatIsHeldOnAPersonIsGivenOutAndRecorded() async throws {
        let document = try ToolLedger.object(
            try await ledger.output("access", "--email", "Bert@example.org", "--reason", "a letter"))
        let entries = try #require(document["entries"] as? [[String: Any]])
        #expect(entries.map { $0["kind"] as? String } == ["attempt", "outcome", "access"])
        #expect(entries[0]["email"] as? String == "bert@example.org")
        #expect(document["rowsRead"] as? Int == 5)
        #expect((document["beside"] as? [Any])?.isEmpty == true)
        #expect(entries[1]["serverText"] as? String == "550 <bert@example.org> unknown")
        #expect((document["checkpoint"] as? String)?.contains("\n— ") == true)
        #expect(try await ledger.output("verify").contains("Entries checked: 11\n"))
        let file = ledger.file("letter.json")
        _ = try await ledger.output("access", "--email", "bert@example.org", "--output", file)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let none = try ToolLedger.object(try await ledger.output("access", "--email", "nobody@example.org"))
        // The access itself names the address.
        #expect((none["entries"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["access"])
    }

    @Test func revealingAttemptsIsRecordedFirst() async throws {
        #expect(try await ledger.run("attempts", "--reveal").exitCode == 64)
        let writer = try ledger.open()
        let shown = try await ledger.output("attempts", "--reveal", "--reason", "a ticket")
        #expect(shown.contains("carla@example.org"))
        #expect(shown.contains("156aysdna213sc50"))
        try await writer.close()
        #expect(try await ledger.output("operations").contains("a ticket"))
        #expect(try await !ledger.output("attempts").contains("carla@example.org"))
        // Where it cannot be recorded, nothing is shown.
        let blind = try AuditLedger(path: ledger.path, options: Self.withoutSocket)
        let refused = try await ledger.run("attempts", "--reveal", "--reason", "a ticket")
        #expect(refused.exitCode == 75)
        #expect(!refused.output.contains("example.org"))
        try await blind.close()
    }

    private static var withoutSocket: LedgerOptions {
        var options = LedgerOptions()
        options.acceptsControl = false
        return options
    }

    @Test func oldEntriesAreRemovedInWholeBlocks() async throws {
        let folder = try TemporaryFolder()
        var options = LedgerOptions()
        options.clock = TimeSource { .now() - .seconds(86_400 * 500) }
        let old = try AuditLedger(path: folder.file("audit.db"), options: options)
        let time = Timestamp.now() - .seconds(86_400 * 500)
        try await withThrowingTaskGroup { group in
            for index in 0..<300 {
                group.addTask { _ = try await old.begin(ledger.attempt("p\(index)@example.org", at: time)) }
            }
            try await group.waitForAll()
        }
        try await old.close()
        let arguments = ["--database", folder.file("audit.db")]
        let run = try await ProgramRun(
            tool: "sendaudit", ["purge", "--older-than", "400d", "--reason", "the rule"] + arguments)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("Removed: 254 entries, recorded as entry "))
        let verified = try await ProgramRun(tool: "sendaudit", ["verify"] + arguments)
        #expect(verified.exitCode == 0)
        #expect(verified.output.contains("of which only the hashes were checked: 254\n"))
        let usage = try await ProgramRun(
            tool: "sendaudit", ["purge", "--older-than", "2026-02-30", "--reason", "r"] + arguments)
        #expect(usage.exitCode == 64)
        let nothing = try await ledger.output("purge", "--older-than", "400d", "--reason", "the rule")
        #expect(nothing == "Nothing is that old.")
    }

    @Test func aHoldThatBlocksARemovalIsNamed() async throws {
        let folder = try TemporaryFolder()
        var options = LedgerOptions()
        let time = Timestamp.now() - .seconds(86_400 * 500)
        options.clock = TimeSource { time }
        let old = try AuditLedger(path: folder.file("audit.db"), options: options)
        for index in 0..<600 { _ = try await old.begin(ledger.attempt("p\(index)@example.org", at: time)) }
        try await old.close()
        func run(_ arguments: String...) async throws -> ProgramRun {
            try await ProgramRun(
                tool: "sendaudit", arguments + ["--database", folder.file("audit.db"), "--reason", "the rule"])
        }
        #expect(try await run("hold", "--email", "p300@example.org").exitCode == 0)
        let part = try await run("purge", "--older-than", "400d")
        #expect(part.exitCode == 0)
        #expect(part.output.contains("Removed: 254 entries") && part.output.contains("the hold in entry "))
        let none = try await run("purge", "--older-than", "400d")
        #expect(none.exitCode == 3)
        #expect(none.errors.contains("the hold in entry ") && none.errors.contains("(the rule)"))
        let json = try await run("purge", "--older-than", "400d", "--json")
        #expect(json.exitCode == 3)
        let object = try ToolLedger.object(json.output)
        #expect(((object["hold"] as? [String: Any])?["reason"] as? String) == "the rule")
    }

    @Test func aBackupIsVerifiedAndPutBackOnTheRecord() async throws {
        let copy = ledger.file("copy.db")
        let writer = try ledger.open()
        #expect(try await ledger.output("backup", copy).hasPrefix("\(copy): 10 entries, verified"))
        #expect(try await ledger.run("backup", copy).exitCode == 64)
        let recorded = try ToolLedger.object(try await ledger.output("operations", "--json", "--kind", "backup"))
        let backup = try #require((recorded["operations"] as? [[String: Any]])?.first)
        #expect(recorded["total"] as? Int == 1 && backup["reason"] as? String == copy && backup["count"] as? Int == 10)
        _ = try await writer.begin(ledger.attempt("dora@example.org"))
        let busy = try await ledger.run("restore", "--from", copy, "--reason", "the disk broke")
        #expect(busy.exitCode == 75, "\(busy.errors)")
        try await writer.close()
        let kept = try await ledger.output("checkpoint") + "\n"
        try Data(kept.utf8).write(to: URL(fileURLWithPath: ledger.file("kept.note")))
        // Put back without saying so, it is seen; with it, it goes on, and what was trusted still shows the loss.
        try FileManager.default.removeItem(atPath: ledger.path)
        try FileManager.default.copyItem(atPath: copy, toPath: ledger.path)
        #expect(try await ledger.run("verify").exitCode == 1)
        #expect(throws: LedgerError.self) { try ledger.open() }
        #expect(try await ledger.output("restore", "--reason", "the disk broke").contains("The ledger goes on"))
        #expect(try await ledger.run("verify").exitCode == 0)
        #expect(try await ledger.run("verify", "--checkpoint", ledger.file("kept.note")).exitCode == 1)
        try await ledger.open().close()
    }

    @Test func keysAreReplacedOnTheRecord() async throws {
        let first = try await ledger.output("keys")
        #expect(try await ledger.run("keys", "--rotate", "signing").exitCode == 64)
        #expect(try await ledger.run("keys", "--rotate", "all", "--reason", "yearly").exitCode == 64)
        let both = try await ledger.output("keys", "--rotate", "signing", "--reason", "yearly")
        #expect(both.split(separator: "\n").first.map(String.init) == first)
        #expect(both.split(separator: "\n").count == 2)
        #expect(
            try await ledger.output("keys", "--rotate", "search", "--reason", "yearly")
                == "Search key 2 serves new entries.")
        #expect(try await ledger.run("verify", "--public-key", first).exitCode == 0)
        for suffix in [".signing-key", ".index-keys"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: ledger.path + suffix)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        // Questions need no key that signs.
        try FileManager.default.moveItem(atPath: ledger.path + ".signing-key", toPath: ledger.path + ".away")
        #expect(try await ledger.run("verify").exitCode == 0)
        try FileManager.default.moveItem(atPath: ledger.path + ".away", toPath: ledger.path + ".signing-key")
        try FileManager.default.removeItem(atPath: ledger.path + ".index-keys")
        #expect(try await ledger.run("access", "--email", "anna@example.org").exitCode == 66)
        #expect(try await ledger.run("erase", "--email", "anna@example.org", "--reason", "asked").exitCode == 66)
    }

    /// The key that signs need not lie beside the ledger: systemd hands it over, or the environment does.
    @Test func theSigningKeyComesFromACredentialOrTheEnvironment() async throws {
        let beside = ledger.path + ".signing-key"
        let text = try String(contentsOfFile: beside, encoding: .utf8)
        let credentials = ledger.file("credentials")
        try FileManager.default.createDirectory(atPath: credentials, withIntermediateDirectories: false)
        try FileManager.default.moveItem(atPath: beside, toPath: credentials + "/errata-signing-key")
        #expect(try await ledger.run("hold", "--email", "anna@example.org", "--reason", "court").exitCode == 66)
        for environment in [["CREDENTIALS_DIRECTORY": credentials], ["ERRATA_LEDGER_SIGNING_KEY": text]] {
            let run = try await ledger.run(
                "hold", "--email", "anna@example.org", "--reason", "court", environment: environment)
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: beside))
        let wrong = try await ledger.run(
            "hold", "--email", "anna@example.org", "--reason", "court",
            environment: ["ERRATA_LEDGER_SIGNING_KEY": "{}"])
        #expect(wrong.exitCode == 66)
        #expect(try await ledger.run("verify").exitCode == 0)
    }

    @Test func aSecondWriterIsRefusedWithAClearError() async throws {
        let blind = try AuditLedger(path: ledger.path, options: Self.withoutSocket)
        let run = try await ledger.run("erase", "--email", "anna@example.org", "--reason", "asked")
        #expect(run.exitCode == 75)
        #expect(run.errors.contains("audit.db"))
        try await blind.close()
    }
}
