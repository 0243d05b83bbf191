import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

struct RestoreTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    @Test func aBackupIsMadeWhileTheLedgerIsWrittenAndVerified() async throws {
        let ledger = try fixture.open()
        for _ in 0..<50 { _ = try await ledger.begin(fixture.attempt()) }
        let copy = fixture.folder.file("copy.db")
        let writing = Task {
            for _ in 0..<200 { _ = try await ledger.begin(fixture.attempt()) }
        }
        let report = try LedgerBackup.make(of: fixture.path, at: copy)
        try await writing.value
        #expect(report.findings == [])
        #expect(report.size >= 53)
        #expect(FileMode(copy)?.isPrivate == true)
        #expect(
            #expect(throws: LedgerError.self) { try LedgerBackup.make(of: fixture.path, at: copy) }?.code == .invalid)
        try await ledger.close()
        #expect(try await fixture.verify().isGood)
    }

    @Test func aRestoredBackupIsRefusedUntilThatIsRecorded() async throws {
        let ledger = try fixture.open()
        for _ in 0..<5 { _ = try await ledger.begin(fixture.attempt()) }
        let copy = fixture.folder.file("copy.db")
        #expect(try LedgerBackup.make(of: fixture.path, at: copy).isGood)
        for _ in 0..<5 { _ = try await ledger.begin(fixture.attempt()) }
        #expect(
            #expect(throws: LedgerError.self) { try LedgerBackup.putBack(copy, as: fixture.path, now: "now") }?.code
                == .locked)
        try await ledger.close()
        let old = try #require(try fixture.reader().newestCheckpoint())
        #expect(try LedgerBackup.putBack(copy, as: fixture.path, now: "now") == fixture.path + ".replaced-now")
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .rolledBack)
        let recovery = LedgerRecovery(reason: "the disk broke", actor: "me")
        let restored = try AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery)
        _ = try await restored.begin(fixture.attempt())
        try await restored.close()
        #expect(try await fixture.verify().findings == [])
        // And the next start needs no leave any more.
        try await fixture.open().close()
        // Who kept a checkpoint of what is gone goes on seeing that.
        #expect(try await !fixture.verify { $0.checkpoint = old }.isGood)
        let details = try await DatabaseQueue(path: fixture.path, configuration: .waiting).read {
            try Data.fetchOne($0, sql: "SELECT details FROM entry WHERE kind = 12")
        }
        let fields = try #require(DetailCoding.decode(details ?? Data()))
        #expect(fields.text(.reason) == "the disk broke")
        #expect(fields.detailNumber(.oldSize) == 13)
        #expect(fields.bytes(.oldRoot) == (try Checkpoint(text: old.text)).root.bytes)
    }

    @Test func lostKeysAreReplacedOnlyWithLeave() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("me@example.org"))
        let lost = ledger.publicKey
        try await ledger.close()
        for suffix in [KeyFile.signingSuffix, KeyFile.indexSuffix] {
            try FileManager.default.removeItem(atPath: fixture.path + suffix)
        }
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .wrongKeys)
        let recovery = LedgerRecovery(reason: "the safe burnt", actor: "me", makesNewKeys: true)
        let restored = try AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery)
        let new = restored.publicKey
        #expect(new != lost)
        _ = try await restored.begin(fixture.attempt("me@example.org"))
        try await restored.close()
        try await fixture.open().close()
        // Nobody vouches for the new key but whoever trusts it.
        #expect(
            try await fixture.verify {
                $0.publicKey = new; $0.keys = nil
            }.findings == [])
        #expect(
            try await !fixture.verify {
                $0.publicKey = lost; $0.keys = nil
            }.isGood)
    }

    @Test func aCopyIsPutBackWithItsLogAndWithoutTheFormerOne() async throws {
        let ledger = try fixture.open()
        for _ in 0..<5 { _ = try await ledger.begin(fixture.attempt("kept@example.org")) }
        // As a copy of the files is, of a writer that was killed.
        let copy = fixture.folder.file("copy.db")
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: fixture.path + suffix, toPath: copy + suffix)
        }
        let size = try await LedgerVerifier(path: copy, options: .init(externalCheckpointPath: nil)).verify().size
        #expect(size == 8)
        try await ledger.close()
        // The ledger is gone, and a log of it was left behind.
        try FileManager.default.removeItem(atPath: fixture.path)
        try Data(repeating: 7, count: 5_000).write(to: URL(fileURLWithPath: fixture.path + "-wal"))
        let kept = try LedgerBackup.putBack(copy, as: fixture.path, now: "now")
        #expect(kept == fixture.path + ".replaced-now")
        #expect(FileManager.default.fileExists(atPath: fixture.path + ".replaced-now-wal"))
        let recovery = LedgerRecovery(reason: "the disk broke", actor: "me")
        try await AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery).close()
        let report = try await fixture.verify()
        #expect(report.findings == [])
        #expect(report.size == size + 2)
    }

    @Test func withoutAnyCheckpointALedgerWithEntriesIsRefused() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        try FileManager.default.removeItem(atPath: fixture.path + ".checkpoints")
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .rolledBack)
    }

    @Test func aRestoreSaysThatNobodyHadSignedForTheEntries() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        try Attacker(fixture.path).append([LedgerEntry(fixture.attempt(), kind: .attempt)])
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .damaged)
        let recovery = LedgerRecovery(reason: "we know", actor: "me")
        try await AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery).close()
        let details = try await DatabaseQueue(path: fixture.path, configuration: .waiting).read { database in
            try Data.fetchOne(database, sql: "SELECT details FROM entry WHERE kind = 12")
        }
        let fields = try #require(DetailCoding.decode(details ?? Data()))
        #expect(fields.detailNumber(.rowsFrom) == 0)
        #expect(fields.detailNumber(.rowsTo) == 5)
    }

    @Test func anErasureAfterLostKeysTakesTheLookUpsToo() async throws {
        let ledger = try fixture.open()
        for name in ["gone", "here"] { _ = try await ledger.begin(fixture.attempt("\(name)@example.org")) }
        try await ledger.close()
        for suffix in [KeyFile.signingSuffix, KeyFile.indexSuffix] {
            try FileManager.default.removeItem(atPath: fixture.path + suffix)
        }
        let recovery = LedgerRecovery(reason: "lost", actor: "me", makesNewKeys: true)
        let restored = try AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery)
        let new = restored.publicKey
        #expect(try await restored.erase(email: "gone@example.org", reason: "asked", actor: "me").count == 1)
        try await restored.close()
        #expect(try await fixture.verify { $0.publicKey = new }.findings == [])
    }

    /// What was lost stays lost and is named by each verification; the service goes on all the same.
    @Test(arguments: [
        "INSERT INTO erasing SELECT max(seq), (SELECT max(erasure) FROM erased) FROM personal",
        "DELETE FROM erased", "DELETE FROM purged", "DELETE FROM removed_erased",
        "INSERT INTO entry (seq, kind, time) VALUES (9, 9, 5)",
    ])
    func tablesThatAreNotWhatTheEntriesSayAreGoneOnFromWithLeave(change: String) async throws {
        try await fixture.fillAndClose()
        let filled = try fixture.open()
        // The newest rows must be what the tree says, or nobody goes on from them.
        for index in 0..<300 { _ = try await filled.begin(fixture.attempt("p\(index)@example.org")) }
        try await filled.close()
        try LedgerFixture.tamper(fixture.path) { try $0.execute(sql: change) }
        await #expect(throws: LedgerError.self) { try await fixture.open().close() }
        let recovery = LedgerRecovery(reason: "somebody was in the file", actor: "me")
        try await AuditLedger.restore(path: fixture.path, options: fixture.options, recovery: recovery).close()
        for round in 0..<2 {
            let ledger = try fixture.open()
            _ = try await ledger.begin(fixture.attempt("new\(round)@example.org"))
            #expect(
                try await ledger.erase(
                    email: "new\(round)@example.org", reason: "asked", actor: "me", isUnverified: true
                ).count == 1)
            try await ledger.close()
        }
        // Marks that nobody made went with the restore; all else is missed for good.
        #expect(try await fixture.verify().isGood == change.contains("INTO erasing"))
    }

    @Test func aFileThatWasBegunAndNoMoreIsANewLedger() async throws {
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        try await queue.write { database in
            try database.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        try queue.close()
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
    }

    @Test func keysOfAnotherLedgerAreSeen() async throws {
        try await fixture.open().close()
        let other = try LedgerFixture()
        try await other.open().close()
        let keys = try other.indexKeys()
        #expect(try await fixture.verify { $0.keys = keys }.findings.contains { $0.place == "keys" })
    }

    /// Entries from a log that no tree vouched for: their leaf says so, and the kind beside it cannot be changed.
    @Test func entriesOfAnOlderLogAreMarkedInTheirLeaf() async throws {
        let ledger = try fixture.open()
        for index in 0..<4 {
            let entry = LedgerEntry(fixture.attempt("p\(index)@example.org"), kind: .attempt)
            _ = try await ledger.write(LedgerEntry(migrating: .attempt, entry.fields))
        }
        try await ledger.close()
        let report = try await fixture.verify()
        #expect(report.findings == [])
        #expect(report.migratedCount == 4)
        #expect(try fixture.reader().summary(TimeWindow()).states == [.inFlight: 4])
        let copy = try fixture.copy("kind.db")
        try LedgerFixture.tamper(copy) { try $0.execute(sql: "UPDATE entry SET migrated_kind = NULL WHERE seq = 4") }
        #expect(try await !LedgerFixture.verify(copy).isGood)
        // The leaf does not say the kind in its own column.
        let other = try fixture.copy("other.db")
        try LedgerFixture.tamper(other) { try $0.execute(sql: "UPDATE entry SET kind = 9 WHERE seq = 4") }
        #expect(try await !LedgerFixture.verify(other) { $0.checksStructure = false }.isGood)
    }
}
