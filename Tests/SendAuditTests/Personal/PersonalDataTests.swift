import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

@Suite(.timeLimit(.minutes(10)))
struct PersonalDataTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    /// All bytes of the ledger's files, the write-ahead log included.
    private func bytes() throws -> Data {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        for suffix in ["-wal", "-shm"] {
            bytes += (try? Data(contentsOf: URL(fileURLWithPath: fixture.path + suffix))) ?? Data()
        }
        return bytes
    }

    @Test func whatWasErasedIsNowhereInTheBytesAndEveryProofStillVerifies() async throws {
        let ledger = try fixture.open()
        var receipts: [LedgerReceipt] = []
        for index in 0..<200 {
            let email = index % 50 == 3 ? "Erika.Mustermann@example.org" : "other\(index)@example.org"
            let receipt = try #require(await ledger.append(fixture.attempt(email, device: "device-of-\(email)")))
            receipts.append(receipt)
            try await ledger.finish(
                AttemptReceipt(id: receipt.id, sequence: receipt.sequence),
                with: fixture.outcome(.hardFail, text: "550 <\(email)> unknown"))
        }
        _ = await ledger.perform(.checkpoint)
        let reader = try fixture.reader()
        let before = try reader.proof(of: receipts[3].sequence, showing: ["email"])
        #expect(try bytes().range(of: Data("Erika.Mustermann".utf8)) != nil)
        let progress = Mutex<[Int]>([])
        let report = try await ledger.erase(email: "erika.mustermann@EXAMPLE.org", reason: "asked", actor: "me") {
            step in progress.withLock { $0.append(step.done) }
        }
        #expect(report.count == 8)
        #expect(report.isLogEmptied)
        #expect(progress.withLock { $0.last } == 8)
        for needle in ["Erika.Mustermann", "erika.mustermann"] {
            #expect(try bytes().range(of: Data(needle.utf8)) == nil, "\(needle)")
        }
        #expect(try bytes().range(of: Data("other1@example.org".utf8)) != nil)
        #expect(try await fixture.verify().findings == [])
        // The leaf is the same, so the proof that was given out before still says what it said.
        _ = await ledger.perform(.checkpoint)
        let error = #expect(throws: LedgerError.self) {
            try fixture.reader().proof(of: receipts[3].sequence, showing: ["email"])
        }
        #expect(error?.code == .notFound)
        let after = try fixture.reader().proof(of: receipts[3].sequence)
        let key = ledger.publicKey
        #expect(
            try before.verify(key: key).fields.first { $0.name == "email" }?.value == "Erika.Mustermann@example.org")
        #expect(try after.verify(key: key).fields.first { $0.name == "email" }?.value == nil)
        #expect(try fixture.reader().personalData(of: "erika.mustermann@example.org").entries.isEmpty)
        #expect(
            try await ledger.erase(email: "erika.mustermann@example.org", reason: "again", actor: "me").sequence == nil)
    }

    @Test func keysAndCodesAreNotInTheLedger() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt())
        let keys = try fixture.keys()
        let search = keys.currentSearchKey
        #expect(try bytes().range(of: Data(search.key.bytes)) == nil)
        let seed = try #require(keys.signing.signer.privateKeyText.split(separator: "+", maxSplits: 4).last)
        let decoded = try #require(Data(base64Encoded: String(seed)))
        #expect(try bytes().range(of: decoded.dropFirst()) == nil)
        #expect(FileMode(fixture.path + ".signing-key")?.isPrivate == true)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: fixture.path + ".signing-key")
        try await ledger.close()
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .wrongKeys)
    }

    @Test func anErasureThatWasInterruptedGoesOnWhenTheLedgerIsOpenedAgain() async throws {
        let ledger = try fixture.open()
        for _ in 0..<300 { _ = try await ledger.begin(fixture.attempt("gone@example.org")) }
        try await ledger.close()
        // As a crash leaves it: the entry and the marks are there, and a part is done.
        let cut = try fixture.open()
        let rows = try await cut.inspect { try Int64.fetchAll($0, sql: "SELECT seq FROM personal ORDER BY seq") }
        _ = try await cut.writer.perform { core, database in
            var entry = LedgerEntry(kind: .erasure, time: fixture.clock.now)
            entry.set(.count, rows.count)
            entry.set(.rowsDigest, bytes: RowNumbers.digest(rows))
            try core.commit([PreparedEntry(entry, searchKey: core.searchKey)], database) { sequence in
                for row in rows {
                    try database.execute(sql: "INSERT INTO erasing VALUES (?, ?)", arguments: [row, sequence])
                }
            }
        }
        #expect(try await fixture.verify().findings == [])
        try await cut.close()
        let again = try fixture.open()
        try await fixture.settle()
        #expect(try await again.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM erasing") } == 0)
        // The log is emptied after it.
        #expect(try bytes().range(of: Data("gone@example.org".utf8)) == nil)
        #expect(try await fixture.verify().erasedCount == 300)
    }

    @Test func whatAReaderKeptInTheLogGoesWithTheMaintenanceLoop() async throws {
        let ledger = try fixture.open()
        _ = try await ledger.begin(fixture.attempt("gone@example.org"))
        let reader = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        let isThere = Mutex(false)
        let isEmptied = try await reader.read { database in
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
            let semaphore = DispatchSemaphore(value: 0)
            let answer = Mutex(true)
            Task {
                let report = try? await ledger.erase(email: "gone@example.org", reason: "asked", actor: "me")
                answer.withLock { $0 = report?.isLogEmptied ?? true }
                semaphore.signal()
            }
            semaphore.wait()
            // Right now: once the reader has gone, the maintenance loop empties it.
            isThere.withLock { $0 = (try? bytes().range(of: Data("gone@example.org".utf8))) != nil }
            return answer.withLock { $0 }
        }
        #expect(!isEmptied)
        #expect(isThere.withLock { $0 })
        try await fixture.maintain()
        #expect(try bytes().range(of: Data("gone@example.org".utf8)) == nil)
        // Nothing is left to erase, and yet it is done.
        let again = try await ledger.erase(email: "gone@example.org", reason: "asked", actor: "me")
        #expect(again.sequence == nil && again.isLogEmptied)
    }

    @Test func marksThatNoErasureMadeEraseNobody() async throws {
        try await fixture.fillAndClose()
        // bert is held; anna's erasure and a retention came before.
        try LedgerFixture.tamper(fixture.path) { database in
            let erasure = try #require(try Int64.fetchOne(database, sql: "SELECT max(erasure) FROM erased"))
            try database.execute(
                sql:
                    "INSERT INTO erasing SELECT max(seq), ? FROM personal WHERE email = CAST('bert@example.org' AS BLOB)",
                arguments: [erasure])
        }
        #expect(try await fixture.verify().findings.contains { $0.message.contains("names other rows") })
        let error = #expect(throws: LedgerError.self) { try fixture.open() }
        #expect(error?.code == .damaged)
        #expect(try bytes().range(of: Data("bert@example.org".utf8)) != nil)
    }

    @Test func aHoldStopsErasureAndRetention() async throws {
        let ledger = try fixture.open()
        for index in 0..<600 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        let hold = try await ledger.placeHold(.person(email: "P300@example.org"), reason: "court", actor: "me")
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "p300@example.org", reason: "asked", actor: "me")
        }
        #expect(error?.code == .held)
        let cutoff = fixture.clock.now - .seconds(86_400)
        // Entry 303 is held, so the block of 256 before it goes, and no more.
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count == 254)
        #expect(try fixture.reader().holds().map(\.sequence) == [hold])
        try await ledger.releaseHold(hold, reason: "over", actor: "me")
        #expect(try fixture.reader().holds().isEmpty)
        let period = try await ledger.placeHold(
            .period(TimeWindow(end: cutoff)), reason: "audit", actor: "me")
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").sequence == nil)
        try await ledger.releaseHold(period, reason: "over", actor: "me")
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count == 256)
        await #expect(throws: LedgerError.self) { try await ledger.releaseHold(period, reason: "over", actor: "me") }
        #expect(try await fixture.verify().findings == [])
    }

    @Test func aLongRetentionGoesInPortionsWithAnEntryEach() async throws {
        let ledger = try fixture.open()
        try await withThrowingTaskGroup { group in
            for index in 0..<16_800 {
                group.addTask { _ = try await ledger.begin(fixture.attempt("p\(index % 50)@example.org")) }
            }
            try await group.waitForAll()
        }
        fixture.clock.step(by: .seconds(86_400 * 500))
        let before = try fixture.reader().summary(TimeWindow())
        let steps = Mutex<[Int]>([])
        let report = try await ledger.purge(before: fixture.clock.now - .seconds(60), reason: "age", actor: "me") {
            progress in
            #expect(progress.done <= progress.total)
            if progress.phase == .removing { steps.withLock { $0.append(progress.done) } }
        }
        // 65 blocks of 256, without the two entries of keys.
        #expect(report.count == 16_640 - 2)
        #expect(steps.withLock { $0 } == steps.withLock { $0.sorted() })
        #expect(steps.withLock { $0.last } == 16_640)
        let entries = try await ledger.inspect { try Int64.fetchAll($0, sql: "SELECT to_seq FROM purged ORDER BY 1") }
        #expect(entries == [8_192, 16_384, 16_640])
        #expect(try fixture.reader().summary(TimeWindow()).states == before.states)
        try await ledger.close()
        let verified = try await fixture.verify()
        #expect(verified.findings == [])
        #expect(verified.removedCount == 16_638)
    }

    @Test func retentionKeepsTotalsProofsAndOldCheckpoints() async throws {
        let ledger = try fixture.open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<700 {
            let receipt = try await ledger.begin(
                fixture.attempt("p\(index)@example.org", refused: index % 7 == 0 ? .systemBusy(.init()) : nil))
            receipts.append(receipt)
            if index % 7 != 0, index % 2 == 0 { try await ledger.finish(receipt, with: fixture.outcome()) }
        }
        _ = await ledger.perform(.checkpoint)
        let old = try #require(try fixture.reader().newestCheckpoint())
        fixture.clock.step(by: .seconds(86_400 * 500))
        for _ in 0..<10 { _ = try await ledger.begin(fixture.attempt()) }
        // What of the refusals was merged is written now, and not by the maintenance loop in the middle of this.
        await ledger.tick()
        let before = try fixture.reader().summary(TimeWindow())
        let report = try await ledger.purge(before: fixture.clock.now - .seconds(60), reason: "age", actor: "me")
        #expect(report.count == 766)
        let after = try fixture.reader().summary(TimeWindow())
        #expect(after.states == before.states)
        #expect(after.failuresByCode == before.failuresByCode)
        #expect(try bytes().range(of: Data("p0@example.org".utf8)) == nil)
        let verified = try await fixture.verify { $0.checkpoint = old }
        #expect(verified.findings == [])
        #expect(verified.removedCount == 766)
        // A bounce of an attempt that is gone changes no count any more.
        try await ledger.finish(receipts[2], with: fixture.outcome(.bounced))
        #expect(try await fixture.verify().findings == [])
        #expect(try fixture.reader().summary(TimeWindow()).states == before.states)
    }

    @Test func aPersonGetsEverythingThatIsHeldOnThem() async throws {
        let ledger = try fixture.open()
        let first = try await ledger.begin(fixture.attempt("Me@example.org"))
        try await ledger.finish(first, with: fixture.outcome(.hardFail, text: "550 <me@example.org>"))
        _ = try await ledger.rotateSearchKey(reason: "yearly", actor: "me")
        _ = try await ledger.begin(fixture.attempt("me@EXAMPLE.org"))
        _ = try await ledger.begin(fixture.attempt("you@example.org"))
        _ = try await ledger.recordAccess(email: "me@example.org", reason: "asked", actor: "me")
        let entries = try fixture.reader().personalData(of: "ME@example.org").entries
        #expect(entries.map(\.kind) == ["attempt", "outcome", "attempt", "access"])
        #expect(entries[0].fields.contains { $0.name == "email" && $0.value == "Me@example.org" })
        #expect(entries[1].fields.contains { $0.name == "serverText" })
    }

    @Test func aKeyIsRotatedAndWhoTrustsTheOldOneFollows() async throws {
        let ledger = try fixture.open()
        let old = ledger.publicKey
        _ = try await ledger.begin(fixture.attempt())
        let new = try await ledger.rotateSigningKey(reason: "yearly", actor: "me")
        #expect(new != old)
        #expect(ledger.publicKey == new)
        _ = try await ledger.begin(fixture.attempt())
        try await ledger.close()
        #expect(try await fixture.verify { $0.publicKey = old }.findings == [])
        #expect(try await fixture.verify { $0.publicKey = new }.findings == [])
        try await fixture.open().close()
        // The checkpoint that introduces the new key is what the chain hangs on.
        let copy = try fixture.copy("chain.db")
        try LedgerFixture.tamper(copy) { database in
            try database.execute(sql: "DELETE FROM checkpoint")
        }
        #expect(
            try await LedgerFixture.verify(copy) { $0.publicKey = old }.findings.contains {
                $0.place.hasPrefix("entry")
            })
    }

    /// The last thing before the end: the checkpoint of closing has the size of the one that introduces the key.
    @Test func aRotationRightBeforeTheEndKeepsTheFormerKeysSignature() async throws {
        let ledger = try fixture.open()
        let old = ledger.publicKey
        _ = try await ledger.rotateSigningKey(reason: "yearly", actor: "me")
        try await ledger.close()
        try await fixture.open().close()
        #expect(try await fixture.verify { $0.publicKey = old }.findings == [])
    }

    /// The entry and the signature are one transaction; what may be missing is the last change of the key file.
    @Test func aRotationThatWasCutShortIsFinishedByTheNextStart() async throws {
        let ledger = try fixture.open()
        let former = try fixture.signingKeys()
        let next = try await ledger.rotateSigningKey(reason: "yearly", actor: "me")
        try await ledger.close()
        var pending = former
        pending.nextSigner = try fixture.signingKeys().signer
        try await KeyFile(path: fixture.path + KeyFile.signingSuffix).save(pending.text)
        let again = try fixture.open()
        #expect(again.publicKey == next)
        try await again.close()
        #expect(try await fixture.verify { $0.publicKey = former.publicKey }.findings == [])
        #expect(try fixture.signingKeys().nextSigner == nil)
    }

    @Test func aRotationThatNeverReachedItsEntryIsGivenUp() async throws {
        try await fixture.open().close()
        var pending = try fixture.signingKeys()
        pending.nextSigner = try SigningKeys(origin: pending.origin).signer
        try await KeyFile(path: fixture.path + KeyFile.signingSuffix).save(pending.text)
        let again = try fixture.open()
        #expect(again.publicKey == pending.publicKey)
        try await again.close()
        #expect(try fixture.signingKeys().nextSigner == nil)
        #expect(try await fixture.verify().findings == [])
    }
}
