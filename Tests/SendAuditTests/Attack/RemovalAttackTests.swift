import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// What is gone is gone for good, what is not is missed, and whoever looks meanwhile sees no ghosts.
struct RemovalAttackTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    private func purge(
        _ ledger: AuditLedger, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> RemovalReport {
        try await ledger.purge(
            before: fixture.clock.now - .seconds(86_400), reason: "age", actor: "me", isUnverified: isUnverified,
            progress: progress)
    }

    private func refusal() -> LedgerError? {
        #expect(throws: LedgerError.self) {
            try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl).close()
        }
    }

    @Test func whatWasRemovedAndIsPutBackIsSeenByAll() async throws {
        let ledger = try await fixture.openWithOldAttempts(600, fixture.optionsWithoutControl)
        let former = fixture.folder.file("former.db")
        let copying = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        try await copying.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [former]) }
        try copying.close()
        #expect(try await purge(ledger).count == 510)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        try await queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    ATTACH ? AS former;
                    INSERT INTO entry SELECT * FROM former.entry WHERE seq BETWEEN 2 AND 255;
                    INSERT INTO personal SELECT * FROM former.personal WHERE seq BETWEEN 2 AND 255;
                    DETACH former
                    """, arguments: [former])
        }
        try queue.close()
        let report = try await fixture.verify()
        #expect(report.findings.contains { "\($0)" == "entry 2: it was removed by a retention, and is there again" })
        #expect(refusal()?.message.contains("entry 2 was removed, and is there again") == true)
    }

    /// Recorded while its checkpoint could not be written, so not carried out, and stopped by a hold then: what the
    /// retention's entry names, and is still there, must stay there.
    private func stoppedByAHold() async throws -> Int64 {
        let ledger = try await fixture.openWithOldAttempts(1_500, fixture.optionsWithoutControl)
        let (external, gone) = (fixture.path + ".checkpoints", fixture.folder.file("gone"))
        await #expect(throws: LedgerError.self) {
            try await purge(ledger) { progress in
                guard progress.phase == .verifying, FileManager.default.fileExists(atPath: external) else { return }
                // A folder in its place cannot be written.
                try? FileManager.default.moveItem(atPath: external, toPath: gone)
                try? FileManager.default.createDirectory(atPath: external, withIntermediateDirectories: false)
            }
        }
        try FileManager.default.removeItem(atPath: external)
        try FileManager.default.moveItem(atPath: gone, toPath: external)
        let held = try await fixture.email(at: 1_200, ledger)
        let hold = try await ledger.placeHold(.person(email: held), reason: "court", actor: "me")
        let continued = try await ledger.removals.withLock { try await ledger.continueRetention() }
        #expect(continued.count == 1_022 && continued.hold?.sequence == hold)
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        return hold
    }

    @Test func whatARemovalHasLeftIsMissedWhenItGoesOtherwise() async throws {
        let hold = try await stoppedByAHold()
        let whole = try fixture.copy("whole.db")
        // Below the retention's end, as a plain statement may: the triggers let it.
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        try await queue.write { database in
            let end = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
            for table in ["personal", "entry"] {
                try database.execute(sql: "DELETE FROM \(table) WHERE seq = ?", arguments: [end - 1])
            }
        }
        try queue.close()
        #expect(try await fixture.verify().findings.contains { $0.message == "it is missing" })
        let ledger = try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
        try await ledger.releaseHold(hold, reason: "over", actor: "me")
        let error = await #expect(throws: LedgerError.self) { try await purge(ledger) }
        #expect(error?.code == .damaged)
        try? await ledger.close()
        #expect(try await LedgerFixture.verify(whole).findings == [])
    }

    @Test func howFarARemovalHasComeCannotBeHidden() async throws {
        _ = try await stoppedByAHold()
        for sql in [
            "UPDATE entry SET kind = 9 WHERE kind = 15",
            "UPDATE entry SET kind = 9 WHERE seq = (SELECT max(seq) FROM entry WHERE kind = 15)",
            "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry WHERE kind = 15)",
            "UPDATE entry SET details = x'0053000000080000000000000700' WHERE kind = 15",
        ] {
            let copy = try fixture.copy("hidden.db")
            try LedgerFixture.tamper(copy) { try $0.execute(sql: sql) }
            #expect(try await !LedgerFixture.verify(copy).isGood, "\(sql)")
            let error = await #expect(throws: LedgerError.self) {
                try await AuditLedger(path: copy, options: fixture.optionsWithoutControl).close()
            }
            #expect(error?.code == .damaged, "\(sql)")
        }
    }

    @Test func whoVerifiesBesideARetentionIsToldToTryAgainAndSeesNoDamage() async throws {
        let ledger = try await fixture.openWithOldAttempts(9_000, fixture.optionsWithoutControl)
        let met = Mutex<[String]>([])
        let path = fixture.path
        _ = try await purge(ledger) { progress in
            guard progress.phase == .removing else { return }
            do {
                let report = try LedgerFixture.verify(path)
                met.withLock { $0 += report.findings.map { "\($0)" } }
            } catch {
                met.withLock { if (error as? LedgerError)?.code != .overloaded { $0.append("\(error)") } }
            }
        }
        // And through its course: the walk and the removal beside each other.
        fixture.clock.step(by: .seconds(86_400 * 500))
        for index in 0..<3_000 { _ = try await ledger.begin(fixture.attempt("q\(index)@example.org")) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        let removing = Task { try await purge(ledger) }
        var isRemoving = true
        while isRemoving {
            do {
                let report = try await fixture.verify()
                met.withLock { $0 += report.findings.map { "\($0)" } }
                isRemoving = report.removedCount < 11_000
            } catch let error as LedgerError {
                #expect(error.code == .overloaded)
            }
            if removing.isCancelled { break }
            if try await ledger.inspect({ try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") ?? 0 }) < 1_000 {
                isRemoving = false
            }
        }
        _ = try await removing.value
        #expect(met.withLock { $0 } == [])
        #expect(try await fixture.verify().findings == [])
    }

    /// The first commit comes before the first external checkpoint; a process may end, or somebody verify, between the two.
    @Test func aLedgerWithNoMoreThanItsFirstCommitNeedsNothingOutside() async throws {
        try await AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl).close()
        try FileManager.default.removeItem(atPath: fixture.path + ".checkpoints")
        #expect(try await fixture.verify().findings == [])
        let ledger = try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        try FileManager.default.removeItem(atPath: fixture.path + ".checkpoints")
        #expect(try await fixture.verify().findings.map(\.place) == [fixture.path + ".checkpoints"])
    }

    @Test func aDamagedLedgerIsLeftAsItIsUnlessSomebodySaysTheyKnow() async throws {
        let ledger = try await fixture.openWithOldAttempts(600, fixture.optionsWithoutControl)
        // In a tile that is full: the newest one is compared when the file is opened.
        for index in 0..<300 { _ = try await ledger.begin(fixture.attempt("new\(index)@example.org")) }
        let (sound, changed) = (try await fixture.email(at: 580, ledger), try await fixture.email(at: 700, ledger))
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(sql: "UPDATE entry SET scenario = 'X' WHERE seq = 700")
        }
        let again = try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
        let before = try await again.inspect { try Int64(clamping: LedgerHead.range($0).size) }
        let refused = await #expect(throws: LedgerError.self) { try await purge(again) }
        #expect(refused?.code == .damaged)
        let kept = await #expect(throws: LedgerError.self) {
            try await again.erase(email: sound, reason: "asked", actor: "me")
        }
        #expect(kept?.code == .damaged)
        #expect(try await again.inspect { try Int64(clamping: LedgerHead.range($0).size) } == before)
        #expect(again.isWritable)
        let erased = try await again.erase(
            email: sound, reason: "asked", actor: "me", isUnverified: true)
        #expect(erased.count == 1)
        #expect(try await purge(again, isUnverified: true).count == 510)
        let said = try await again.inspect { database in
            try Data.fetchAll(database, sql: "SELECT details FROM entry WHERE kind IN (5, 6)")
                .map { DetailCoding.decode($0)?.detailNumber(.unverified) }
        }
        #expect(said == [1, 1])
        // What was changed goes too, as it stands.
        #expect(
            try await again.erase(email: changed, reason: "asked", actor: "me", isUnverified: true).count == 1)
        try? await again.close()
        #expect(try await fixture.verify().findings.map(\.place).contains("entry 700"))
    }
}
