import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// What somebody can append who has the file and our own code, and not the key: the tree grows rightly, and nobody signs.
struct UnsignedEntriesTests {
    private let fixture: LedgerFixture

    init() async throws {
        fixture = try LedgerFixture()
        try await fixture.fillAndClose()
    }

    /// Appends entries as the writer does, and signs nothing.
    private func forge(
        _ path: String, _ entries: [LedgerEntry], also: (Database, Int64) throws -> Void = { _, _ in }
    ) throws {
        let searchKey = try #require(try fixture.keys().searchKeys.last)
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            let core = try WriterCore(database, searchKey: searchKey, tree: LedgerHead.tree(database))
            let prepared = entries.map { PreparedEntry($0, searchKey: searchKey) }
            try core.commit(prepared, database) { try also(database, $0) }
            core.finish()
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }

    @Test func aFewAttemptsAtTheEndAreNamedAsUnsignedAndNoMore() throws {
        let copy = try fixture.copy("tail.db")
        let size = try LedgerFixture.verify(copy).size
        try forge(copy, (0..<3).map { _ in LedgerEntry(fixture.attempt(), kind: .attempt) })
        let report = try LedgerFixture.verify(copy)
        #expect(report.findings == [])
        #expect(report.size == size + 3)
        #expect(report.signedSize == size)
    }

    @Test func moreThanAWindowWithoutASignatureIsAFinding() throws {
        let copy = try fixture.copy("tail.db")
        let size = try LedgerFixture.verify(copy).size
        try forge(copy, (0..<4).map { _ in LedgerEntry(fixture.attempt(), kind: .attempt) })
        let findings = try LedgerFixture.verify(copy) { $0.maximumUnsigned = 3 }.findings
        #expect(findings.map(\.place) == ["entries \(size) to \(size + 3)"])
        #expect(try LedgerFixture.verify(copy) { $0.maximumUnsigned = 4 }.isGood)
    }

    /// A person's values taken away, with an entry that says so and adds up: all but the signature.
    @Test func anErasureThatNobodySignedForIsAFinding() throws {
        let copy = try fixture.copy("erased.db")
        let keys = try fixture.keys()
        var entry = LedgerEntry(kind: .erasure, time: fixture.clock.now)
        let row: Int64 = try DatabaseQueue(path: copy).read {
            try #require(try Int64.fetchOne($0, sql: "SELECT max(seq) FROM personal"))
        }
        entry.set(.count, 1)
        entry.set(.rowsDigest, bytes: AuditLedger.digest([row]))
        entry.set(.reason, "forged")
        let size = try LedgerFixture.verify(copy).size
        try forge(copy, [entry]) { database, sequence in
            let person = try #require(try PersonalRow(row, database))
            try database.execute(
                sql: "INSERT INTO erased (seq, erasure, commitments) VALUES (?, ?, ?)",
                arguments: [row, sequence, Data(ErasedCommitments.encoded(person.fields, secret: person.secret))])
            try database.execute(sql: "DELETE FROM personal WHERE seq = ?", arguments: [row])
            try database.execute(sql: "DELETE FROM lookup WHERE seq = ?", arguments: [row])
        }
        let findings = try LedgerFixture.verify(copy) { $0.keys = keys }.findings
        #expect(findings.map(\.place) == ["entry \(size)"])
        #expect(findings.first?.message.contains("no checkpoint signs for it") == true)
    }

    /// What a removal of ours left on disk before it began: it is signed for, whenever the process ends after that.
    @Test func anErasureOfOursIsSignedBeforeItTakesAnythingAway() async throws {
        let ledger = try fixture.open()
        let path = fixture.path
        let seen = SignedSizes()
        let report = try await ledger.erase(email: "carla@example.org", reason: "asked", actor: "tester") { _, _ in
            seen.note((try? OutsideCheckpoints(path: path + ".checkpoints").read())?.first?.checkpoint.size ?? 0)
        }
        let sequence = try #require(report.sequence)
        #expect(!seen.all.isEmpty)
        #expect(seen.all.allSatisfy { $0 > UInt64(sequence) })
        try ledger.close()
        #expect(try fixture.verify().isGood)
    }

    /// The disk of the checkpoint fails at the worst moment, and is there again.
    @Test func aRemovalThatCannotBeSignedTakesNothingAwayAndGoesOnLater() async throws {
        // A folder of its own goes and comes back at one stroke, and the pulse writes nothing in between.
        let outside = fixture.folder.file("elsewhere")
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        try FileManager.default.copyItem(atPath: fixture.path + ".checkpoints", toPath: outside + "/checkpoints")
        let ledger = try fixture.open {
            $0.acceptsControl = false
            $0.outsidePath = outside + "/checkpoints"
        }
        func personal() async throws -> Int {
            try await ledger.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM personal") ?? 0 }
        }
        let before = try await personal()
        try FileManager.default.moveItem(atPath: outside, toPath: outside + ".gone")
        await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "carla@example.org", reason: "asked", actor: "tester")
        }
        #expect(try await personal() == before)
        try FileManager.default.moveItem(atPath: outside + ".gone", toPath: outside)
        // It was recorded: it is carried out, and there is nothing left to erase.
        let again = try await ledger.erase(email: "carla@example.org", reason: "again", actor: "tester")
        #expect(again.sequence == nil)
        #expect(try await personal() == before - 2)
        try ledger.close()
        #expect(try fixture.verify { $0.outsidePath = outside + "/checkpoints" }.findings == [])
    }

    @Test func theNewestCheckpointInTheFileIsMissed() async throws {
        // Both places outside hold it: signed after the last entry, and once more at the end.
        let ledger = try fixture.open()
        let receipt = try await ledger.begin(fixture.attempt())
        let outside = OutsideCheckpoints(path: fixture.path + ".checkpoints")
        for _ in 0..<500 where (try outside.read()?.first?.checkpoint.size ?? 0) <= UInt64(receipt.sequence) {
            try await Task.sleep(for: .milliseconds(10))
        }
        try ledger.close()
        let copy = try fixture.copy("checkpoint.db")
        let queue = try DatabaseQueue(path: copy)
        #expect(throws: DatabaseError.self) {
            try queue.write {
                try $0.execute(sql: "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)")
            }
        }
        try queue.close()
        #expect(try LedgerFixture.verify(copy).isGood)
        try LedgerFixture.tamper(copy) {
            try $0.execute(sql: "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)")
        }
        #expect(try LedgerFixture.verify(copy).findings.map(\.place) == ["table checkpoint"])
    }

    /// The verifier reads beside the writer: what was written a moment ago is signed for a moment later.
    @Test func beneathAWriterEverythingIsSignedFor() async throws {
        let ledger = try fixture.open { $0.outside = .behind(.milliseconds(300), rows: 100_000) }
        for _ in 0..<50 { _ = try await ledger.begin(fixture.attempt()) }
        let report = try fixture.verify()
        #expect(report.findings == [])
        #expect(report.signedSize >= report.size)
        try ledger.close()
    }

    /// A verification of all entries of a file, before its end.
    private func walked(_ path: String, _ reader: DatabaseQueue) throws -> VerificationWalk {
        var walk = VerificationWalk(options: LedgerVerifier.Options(outsidePath: path + ".checkpoints"))
        try reader.read { database in
            walk.readOutside()
            try walk.begin(database)
            while !walk.isDone {
                for var block in walk.nextBlocks(4) {
                    try block.run(database)
                    try walk.take(block, database)
                }
            }
        }
        return walk
    }

    /// The writer appends and signs while the verifier stands between its two looks, at the file and at the outside.
    @Test func whatIsSignedBetweenTwoLooksIsNoFinding() throws {
        let copy = try fixture.copy("busy.db")
        try forge(copy, (0..<3).map { _ in LedgerEntry(fixture.attempt(), kind: .attempt) })
        let reader = try AuditReader.open(path: copy)
        var walk = try walked(copy, reader)
        let signer = try fixture.keys().signer
        let once = Mutex(true)
        try reader.read { database in
            database.trace(options: .profile) { _ in
                guard
                    once.withLock({ isFirst in
                        defer { isFirst = false }
                        return isFirst
                    })
                else { return }
                do {
                    try forge(copy, (0..<2).map { _ in LedgerEntry(fixture.attempt(), kind: .attempt) })
                    let range = try AuditReader.open(path: copy).read { try LedgerHead.range($0) }
                    let note = try Checkpointer.sign(range, [signer])
                    try OutsideCheckpoints(path: copy + ".checkpoints").write(note)
                } catch {
                    Issue.record(error)
                }
            }
            _ = try walk.isUnsettled(database)
        }
        #expect(!once.withLock { $0 })
        #expect(walk.report.findings == [])
        // The next look sees both.
        try reader.read { database in
            database.trace(nil)
            _ = try walk.isUnsettled(database)
        }
        #expect(walk.report.findings == [])
    }

    /// The other side of it: a tree that was signed for meanwhile and does not go on from what was verified.
    @Test func aCheckpointSignedMeanwhileMustGoOnFromWhatWasVerified() throws {
        let copy = try fixture.copy("forked.db")
        let size = try LedgerFixture.verify(copy).size
        try forge(copy, (0..<3).map { _ in LedgerEntry(fixture.attempt(), kind: .attempt) })
        let reader = try AuditReader.open(path: copy)
        var walk = try walked(copy, reader)
        let signer = try fixture.keys().signer
        let other = try Checkpoint(
            origin: signer.verifierKey.name.description, size: size + 3, root: MerkleHash.emptyTree)
        try OutsideCheckpoints(path: copy + ".checkpoints").write(SignedNote(text: other.text, signers: [signer]))
        _ = try reader.read { try walk.isUnsettled($0) }
        #expect(walk.report.findings.map(\.place) == ["size \(size + 3)"])
    }
}
