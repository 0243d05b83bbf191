import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// What somebody can append who has the file and our own code, and not the key: the tree grows rightly, and nobody signs.
struct SignedHeadTests {
    private let fixture: LedgerFixture

    init() async throws {
        fixture = try LedgerFixture()
        try await fixture.fillAndClose()
    }

    private func refusal(_ path: String) -> LedgerError? {
        #expect(throws: LedgerError.self) { try AuditLedger(path: path, options: fixture.options) }
    }

    @Test(arguments: Attacker.Signature.allCases)
    func entriesThatTheKeyDidNotSignAreAFindingAndRefused(signature: Attacker.Signature) async throws {
        let copy = try fixture.copy("tail.db")
        let size = try await LedgerFixture.verify(copy).size
        try Attacker(copy).append([LedgerEntry(fixture.attempt(), kind: .attempt)], signature: signature)
        for hasCheckpoint in [true, false] {
            let report = try await LedgerFixture.verify(copy) {
                if !hasCheckpoint { $0.externalCheckpointPath = nil }
            }
            #expect(
                report.findings.contains { ["table tree", "size \(size + 1)"].contains($0.place) }, "\(report.findings)"
            )
        }
        let error = refusal(copy)
        #expect(error?.code == .damaged)
        #expect(error?.message.contains("has not signed") == true)
    }

    /// A person's values taken away, with an entry that says so and adds up: all but the signature.
    @Test func anErasureThatTheKeyDidNotSignIsRefusedAndDestroysNobody() async throws {
        let copy = try fixture.copy("erased.db")
        var entry = LedgerEntry(kind: .erasure, time: fixture.clock.now)
        let rows: [Int64] = try await DatabaseQueue(path: copy, configuration: .waiting).read {
            try Int64.fetchAll($0, sql: "SELECT seq FROM personal ORDER BY seq DESC LIMIT 5").sorted()
        }
        entry.set(.count, 5)
        entry.set(.rowsDigest, bytes: RowNumbers.digest(rows))
        try Attacker(copy).append([entry]) { database, sequence in
            for row in rows {
                try database.execute(sql: "INSERT INTO erasing VALUES (?, ?)", arguments: [row, sequence])
            }
        }
        #expect(refusal(copy)?.code == .damaged)
        #expect(try await !LedgerFixture.verify(copy).isGood)
        let left = try await DatabaseQueue(path: copy, configuration: .waiting).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM personal WHERE seq >= ?", arguments: [rows[0]])
        }
        #expect(left ?? 0 >= 5)
    }

    /// The tree proves what is there; only the seal proves that no hold was taken away.
    @Test func aHoldThatWasHiddenIsMissedByTheWriter() async throws {
        let copy = try fixture.copy("hidden.db")
        try Attacker(copy).execute { try $0.execute(sql: "UPDATE entry SET kind = 9 WHERE kind = 14") }
        #expect(refusal(copy)?.code == .damaged)
        let gone = try fixture.copy("gone.db")
        try Attacker(gone).execute {
            try $0.execute(
                sql: """
                    DELETE FROM personal WHERE seq IN (SELECT seq FROM entry WHERE kind = 14);
                    DELETE FROM entry WHERE kind = 14
                    """)
        }
        #expect(refusal(gone)?.code == .damaged)
        #expect(try await !LedgerFixture.verify(gone).isGood)
    }

    /// One row, no trigger: the next start would remove what it says.
    @Test func aRetentionThatNoEntryNamesRemovesNothing() throws {
        let copy = try fixture.copy("purged.db")
        let queue = try DatabaseQueue(path: copy, configuration: .waiting)
        let before = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") }
        try queue.write { try $0.execute(sql: "INSERT INTO purged VALUES (512, 3)") }
        try queue.close()
        #expect(refusal(copy)?.code == .damaged)
        let after = try DatabaseQueue(path: copy, configuration: .waiting).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM entry")
        }
        #expect(after == before)
    }

    @Test func aSealOfAnotherStateIsRefused() throws {
        let copy = try fixture.copy("seal.db")
        try Attacker(copy).execute { try $0.execute(sql: "UPDATE tree SET seal = zeroblob(32)") }
        #expect(refusal(copy)?.code == .damaged)
        let sink = try fixture.copy("sink.db")
        try Attacker(sink).execute { try $0.execute(sql: "INSERT INTO sink VALUES ('siem', 12)") }
        #expect(refusal(sink)?.code == .damaged)
    }

    @Test func aChangedSchemaIsRefused() throws {
        for change in [
            "DROP TRIGGER entry_refuses_delete", "CREATE TABLE extra (a)",
            "CREATE TRIGGER copies AFTER INSERT ON personal BEGIN SELECT 1; END",
            "CREATE VIEW people AS SELECT * FROM personal", "CREATE INDEX more ON entry (host)",
        ] {
            let copy = try fixture.copy("schema.db")
            let queue = try DatabaseQueue(path: copy, configuration: .waiting)
            try queue.write { try $0.execute(sql: change) }
            try queue.close()
            #expect(refusal(copy)?.code == .damaged, "\(change)")
        }
    }

    /// What a removal of ours left on disk before it began: it is signed for, whenever the process ends after that.
    @Test func anErasureOfOursIsSignedOutsideBeforeItTakesAnythingAway() async throws {
        let ledger = try fixture.open()
        let path = fixture.path
        let seen = SignedSizes()
        let report = try await ledger.erase(email: "carla@example.org", reason: "asked", actor: "tester") {
            guard $0.phase == .removing else { return }
            seen.note((try? ExternalCheckpoints(path: path + ".checkpoints").read())?.first?.checkpoint.size ?? 0)
        }
        let sequence = try #require(report.sequence)
        #expect(!seen.all.isEmpty)
        #expect(seen.all.allSatisfy { $0 > UInt64(sequence) })
        try await ledger.close()
        #expect(try await fixture.verify().isGood)
    }

    /// The disk of the checkpoint fails at the worst moment, and is there again.
    @Test func aRemovalThatCannotBeSignedOutsideTakesNothingAwayAndGoesOnLater() async throws {
        // A folder of its own goes and comes back at one stroke, and the maintenance loop writes nothing in between.
        let external = fixture.folder.file("elsewhere")
        try FileManager.default.createDirectory(atPath: external, withIntermediateDirectories: false)
        try FileManager.default.copyItem(atPath: fixture.path + ".checkpoints", toPath: external + "/checkpoints")
        let ledger = try fixture.open {
            $0.acceptsControl = false
            $0.externalCheckpointPath = external + "/checkpoints"
        }
        func personal() async throws -> Int {
            try await ledger.inspect {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM personal WHERE \(PersonalRow.isThere)") ?? 0
            }
        }
        let before = try await personal()
        try FileManager.default.moveItem(atPath: external, toPath: external + ".gone")
        await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "carla@example.org", reason: "asked", actor: "tester")
        }
        #expect(try await personal() == before)
        try FileManager.default.moveItem(atPath: external + ".gone", toPath: external)
        // It was recorded: it is carried out, and there is nothing left to erase.
        let again = try await ledger.erase(email: "carla@example.org", reason: "again", actor: "tester")
        #expect(again.sequence == nil)
        #expect(try await personal() == before - 2)
        try await ledger.close()
        #expect(try await fixture.verify { $0.externalCheckpointPath = external + "/checkpoints" }.findings == [])
    }

    /// One an hour stays, and an entry names it: nothing outside of the file is needed to miss it.
    @Test func anHourlyCheckpointThatWasTakenOutIsMissedByTheFileAlone() async throws {
        let ledger = try fixture.open()
        for _ in 0..<3 {
            fixture.clock.step(by: .seconds(3_600))
            _ = try await ledger.begin(fixture.attempt())
        }
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        let sizes: [Int64] = try await DatabaseQueue(path: fixture.path, configuration: .waiting).read {
            try Int64.fetchAll($0, sql: "SELECT size FROM checkpoint ORDER BY size DESC LIMIT 3")
        }
        for size in sizes {
            let copy = try fixture.copy("hour.db")
            #expect(throws: DatabaseError.self) {
                try DatabaseQueue(path: copy, configuration: .waiting).write {
                    try $0.execute(sql: "DELETE FROM checkpoint WHERE size = ?", arguments: [size])
                }
            }
            try Attacker(copy).execute {
                try $0.execute(sql: "DELETE FROM checkpoint WHERE size = ?", arguments: [size])
            }
            #expect(
                try await LedgerFixture.verify(copy) { $0.externalCheckpointPath = nil }.findings.map(\.place) == [
                    "table checkpoint"
                ])
        }
    }

    /// The verifier reads beside the writer: each moment that it can see is signed for.
    @Test func besideAWriterEverythingIsSignedForAtAnyMoment() async throws {
        let ledger = try fixture.open()
        let fixture = fixture
        let writing = Task {
            var count = 0
            while !Task.isCancelled, count < 4_000 {
                _ = try await ledger.begin(fixture.attempt())
                count += 1
            }
        }
        for _ in 0..<6 {
            let report = try await fixture.verify()
            #expect(report.findings == [])
            #expect(report.signedSize == report.size)
        }
        writing.cancel()
        try await writing.value
        try await ledger.close()
    }
}
