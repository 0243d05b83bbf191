import Foundation
import MerkleLog
import SendAPI
import SendAudit
import TestSupport
import Testing

/// The commands that auditors prove with, from outside.
@Suite(.needs(.python3))
struct SendAuditProvingTests {
    private let ledger: ToolLedger

    init() async throws {
        ledger = try await ToolLedger()
    }

    @Test func anUntouchedLedgerVerifies() async throws {
        let text = try await ledger.run("verify")
        #expect(text.exitCode == 0)
        // A start, two keys, three attempts, three outcomes.
        #expect(text.output.hasPrefix("The audit log is as it was recorded. Entries checked: 9\n"))
        let json = try ToolLedger.object(try await ledger.output("verify", "--json", "--max-age", "1h"))
        #expect(json["good"] as? Bool == true)
        #expect(json["stale"] as? Bool == false)
        #expect(json["size"] as? Int == 9)
        #expect(json["signedSize"] as? Int == 9)
    }

    @Test func aChangedRowEndsWith1AndItsPlaceIsNamed() async throws {
        try await ledger.tamper("UPDATE entry SET scenario = 'OTHER' WHERE seq = 3")
        let text = try await ledger.run("verify")
        #expect(text.exitCode == 1)
        #expect(text.output.hasPrefix("THE AUDIT LOG IS NOT AS IT WAS RECORDED."))
        // Its leaf's neighbours have no hash of their own before their block of 256 is full.
        #expect(text.output.contains("entries 0 to 7: their fields are not those that the tree commits to"))
        let json = try await ledger.run("verify", "--json")
        #expect(json.exitCode == 1)
        let findings = try #require(try ToolLedger.object(json.output)["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["place"] as? String == "entries 0 to 7" })
    }

    @Test func aLedgerThatStoppedIsStale() async throws {
        let folder = try TemporaryFolder()
        var options = LedgerOptions()
        options.clock = TimeSource { .now() - .seconds(90_000) }
        try await AuditLedger(path: folder.file("audit.db"), options: options).close()
        for (age, code) in [("24h", 2), ("26h", 0)] as [(String, Int32)] {
            let run = try await ProgramRun(
                tool: "sendaudit", ["verify", "--database", folder.file("audit.db"), "--max-age", age])
            #expect(run.exitCode == code, "\(run.output)")
            #expect(run.output.contains("longer ago than the limit") == (code == 2))
        }
    }

    @Test func onlyTheKeyThatSignedIsTrusted() async throws {
        let key = try await ledger.output("keys")
        #expect(try await ledger.run("verify", "--public-key", key).exitCode == 0)
        let stranger = try await ToolLedger().output("keys")
        #expect(try await ledger.run("verify", "--public-key", stranger).exitCode == 1)
        #expect(try await ledger.run("verify", "--public-key", "abc").exitCode == 64)
    }

    @Test func anOlderCheckpointFromElsewhereMustBeInTheLedger() async throws {
        let note = try await ledger.output("checkpoint") + "\n"
        try Data(note.utf8).write(to: URL(fileURLWithPath: ledger.file("kept.note")))
        let writer = try ledger.open()
        _ = try await writer.begin(ledger.attempt("dora@example.org"))
        try await writer.close()
        #expect(try await ledger.run("verify", "--checkpoint", ledger.file("kept.note")).exitCode == 0)
        let other = try await ToolLedger()
        let run = try await other.run("verify", "--checkpoint", ledger.file("kept.note"))
        #expect(run.exitCode == 1, "\(run.output)")
        #expect(try await ledger.run("verify", "--checkpoint", ledger.path).exitCode == 66)
        #expect(try await ledger.run("verify", "--checkpoint", ledger.file("none")).exitCode == 66)
    }

    @Test func aCheckpointIsANoteThatItsKeyVerifies() async throws {
        let note = Data((try await ledger.output("checkpoint", "--now") + "\n").utf8)
        let key = try await ledger.output("keys")
        let good = try await ProgramRun(tool: "sendaudit", ["check-note", "--key", key, "-"], input: note)
        #expect(good.exitCode == 0)
        #expect(good.output.split(separator: "\n")[1] == "10")
        let stranger = try await ToolLedger().output("keys")
        let wrong = try await ProgramRun(tool: "sendaudit", ["check-note", "--key", stranger, "-"], input: note)
        #expect(wrong.exitCode == 1)
        #expect(wrong.output == "")
        let changed = Data(String(decoding: note, as: UTF8.self).replacing("\n10\n", with: "\n11\n").utf8)
        #expect(
            try await ProgramRun(tool: "sendaudit", ["check-note", "--key", key, "-"], input: changed).exitCode == 1)
        let none = try await ProgramRun(tool: "sendaudit", ["check-note", "--key", key, "-"], input: Data("x".utf8))
        #expect(none.exitCode == 66)
        #expect(try await ProgramRun(tool: "sendaudit", ["check-note", "--key", "x", "-"]).exitCode == 64)
    }

    @Test func aBundleProvesAnEntryToWhoeverHasTheKey() async throws {
        let bundle = ledger.file("entry.tlog-proof")
        #expect(try await ledger.output("prove", "4", "--output", bundle) == bundle)
        let key = try await ledger.output("keys")
        let run = try await ProgramRun(tool: "sendaudit", ["check-proof", bundle, "--public-key", key])
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("The proof holds: entry 4, outcome."))
        #expect(!run.output.contains("example.org"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: bundle))
        bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 1, with: [bytes[bytes.count / 2] == 65 ? 66 : 65])
        try bytes.write(to: URL(fileURLWithPath: bundle))
        let changed = try await ProgramRun(tool: "sendaudit", ["check-proof", bundle, "--public-key", key])
        #expect([1, 66].contains(changed.exitCode))
        #expect(try await ledger.run("prove", "99", "--output", bundle).exitCode == 1)
        #expect(try await ledger.run("prove", "four", "--output", bundle).exitCode == 64)
    }

    @Test func whatABundleShowsOfAPersonIsRecordedFirst() async throws {
        let bundle = ledger.file("entry.tlog-proof")
        let silent = try await ledger.run("prove", "3", "--output", bundle, "--show", "email")
        #expect(silent.exitCode == 64)
        _ = try await ledger.output("prove", "3", "--output", bundle, "--show", "email", "--reason", "a dispute")
        let run = try await ProgramRun(
            tool: "sendaudit", ["check-proof", bundle, "--json", "--public-key", try await ledger.output("keys")])
        let fields = try #require(try ToolLedger.object(run.output)["fields"] as? [[String: Any]])
        let values = Dictionary(uniqueKeysWithValues: fields.map { ($0["name"] as? String, $0["value"] as? String) })
        #expect(values["email"] == "anna@example.org")
        #expect(values["deviceFingerprint"] == .some(nil))
        let last = try await ledger.output("verify")
        // The tool became the writer: its start, and the access.
        #expect(last.contains("Entries checked: 11\n"))
    }

    @Test func theLogIsExportedAsTiles() async throws {
        let folder = ledger.file("tiles")
        let line = try await ledger.output("tiles", folder)
        #expect(line.hasPrefix("\(folder): 9 entries, root "))
        #expect(FileManager.default.fileExists(atPath: folder + "/tile/0/000.p/9"))
        #expect(FileManager.default.fileExists(atPath: folder + "/tile/entries/000.p/9"))
        let note = try String(contentsOfFile: folder + "/checkpoint", encoding: .utf8)
        #expect(note.split(separator: "\n")[2] == line.split(separator: " ").last.map { Substring($0) })
    }
}
