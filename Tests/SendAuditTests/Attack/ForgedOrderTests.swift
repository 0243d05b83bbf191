import EIAMErrors
import Foundation
import GRDB
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Orders and marks that somebody has put into the file: nothing is taken away because of them, before or after a restore.
struct ForgedOrderTests {
    enum Order: CaseIterable { case retention, erasure }

    private let fixture: LedgerFixture
    init() throws { fixture = try LedgerFixture() }

    private func open() throws -> AuditLedger {
        try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
    }

    private func fill(_ ledger: AuditLedger, _ prefix: String, _ count: Int) async throws {
        try await withThrowingTaskGroup { group in
            for index in 0..<count {
                group.addTask { _ = try await ledger.begin(fixture.attempt("\(prefix)\(index)@example.org")) }
            }
            try await group.waitForAll()
        }
    }

    private func numbers(_ sql: String) throws -> [Int64] {
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        defer { try? queue.close() }
        return try queue.read { try Int64.fetchAll($0, sql: sql) }
    }

    private func restore() async throws {
        let ledger = try AuditLedger.restore(
            path: fixture.path, options: fixture.optionsWithoutControl,
            recovery: LedgerRecovery(reason: "somebody was in the file", actor: "me"))
        await ledger.removals.withLock {}
        try await ledger.close()
    }

    private static let texts = "SELECT count(*) FROM personal WHERE server_text IS NOT NULL"
    private static let victim = "SELECT seq FROM personal WHERE email = CAST('p5@example.org' AS BLOB)"

    /// An entry that is there becomes an order.
    @Test(arguments: Order.allCases) func aRestoreCarriesOutNoOrderOfARewrittenEntry(order: Order) async throws {
        try await fixture.openWithOldAttempts(900, fixture.optionsWithoutControl).close()
        let victim = try numbers(Self.victim)
        try LedgerFixture.tamper(fixture.path) { database in
            func rewrite(_ kind: EntryKind, _ fields: [(FieldTag, FieldValue)]) throws {
                let details = fields.reduce(into: [UInt8]()) {
                    $0 += DetailCoding.encoded(.init(tag: $1.0, value: $1.1))
                }
                try database.execute(
                    sql: "UPDATE entry SET kind = ?, details = ? WHERE seq = 700",
                    arguments: [Int64(kind.rawValue), Data(details)])
            }
            switch order {
            case .retention:
                try rewrite(.retention, [(.rowsTo, .integer(512))])
                try database.execute(sql: "INSERT INTO purged VALUES (512, 700)")
            case .erasure:
                try rewrite(.erasure, [(.count, .integer(1)), (.rowsDigest, .bytes(RowNumbers.digest(victim)))])
                for row in victim {
                    try database.execute(sql: "INSERT INTO erasing VALUES (?, 700)", arguments: [row])
                }
            }
        }
        try await expectNothingGone(victim)
    }

    /// An order behind a tree that fits, under a key that is not the ledger's.
    @Test(arguments: Order.allCases) func aRestoreCarriesOutNoOrderThatAnotherKeySigned(order: Order) async throws {
        try await fixture.openWithOldAttempts(900, fixture.optionsWithoutControl).close()
        let victim = try numbers(Self.victim)
        var entry = LedgerEntry(kind: order == .retention ? .retention : .erasure, time: fixture.clock.now)
        entry.set(.reason, "x")
        entry.set(.actor, "x")
        entry.set(.count, order == .retention ? 0 : victim.count)
        if order == .retention { entry.set(.rowsTo, 512) }
        if order == .erasure { entry.set(.rowsDigest, bytes: RowNumbers.digest(victim)) }
        try Attacker(fixture.path).append([entry]) { database, sequence in
            if order == .retention {
                try database.execute(sql: "INSERT INTO purged VALUES (512, ?)", arguments: [sequence])
            } else {
                for row in victim {
                    try database.execute(sql: "INSERT INTO erasing VALUES (?, ?)", arguments: [row, sequence])
                }
            }
        }
        try await expectNothingGone(victim)
    }

    private func expectNothingGone(_ victim: [Int64]) async throws {
        #expect(victim.count == 1)
        await #expect(throws: LedgerError.self) { try await open().close() }
        try await restore()
        // Nor by the next start.
        let again = try open()
        await again.removals.withLock {}
        _ = try await again.begin(fixture.attempt())
        try await again.close()
        #expect(try numbers("SELECT count(*) FROM entry WHERE seq < 512") == [512])
        #expect(try numbers(Self.victim) == victim)
        #expect(try await !fixture.verify().isGood)
    }

    @Test(arguments: [-1, -9_000], [20, 300])
    func aMarkThatNoErasureMadeWithholdsNothing(number: Int, after: Int) async throws {
        let ledger = try open()
        let receipt = try await ledger.begin(fixture.attempt("victim@example.org"))
        try await fill(ledger, "q", after)
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(sql: "INSERT INTO erased VALUES (\(receipt.sequence), \(number), x'00')")
        }
        await #expect(throws: LedgerError.self) {
            try await ledger.finish(receipt, with: fixture.outcome(.hardFail, text: "550 evidence"))
        }
        try? await ledger.close()
        await #expect(throws: LedgerError.self) { try await open().close() }
        #expect(try numbers("SELECT count(*) FROM entry WHERE kind = 2") == [0])
        #expect(try await !fixture.verify().isGood)
    }

    @Test func aRestoreBecauseOfOneMarkPassesOverNoOther() async throws {
        let ledger = try open()
        let receipt = try await ledger.begin(fixture.attempt("anna@example.org"))
        try await fill(ledger, "q", 300)
        _ = try await ledger.erase(email: "anna@example.org", reason: "asked", actor: "me")
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) { try $0.execute(sql: "INSERT INTO removed_erased VALUES (9999, 7)") }
        await #expect(throws: LedgerError.self) { try await open().close() }
        try await restore()
        let again = try open()
        let change = try Hiding("the marks", "DELETE FROM erased").hide(fixture.path)
        await #expect(throws: LedgerError.self) {
            try await again.finish(receipt, with: fixture.outcome(.hardFail, text: "550 <anna@example.org> no"))
        }
        try Hiding("the marks", "DELETE FROM erased").putBack(change, fixture.path)
        try? await again.close()
        #expect(try numbers(Self.texts) == [0])
    }

    private final class InterruptedSink: AuditSink {
        let name = "siem"
        let taken = Mutex<[Int64]>([])
        private let interruption: @Sendable () -> Void
        private let isFirst = Mutex(true)
        private let last: Int64
        let feeding = Mutex<Task<Void, any Error>?>(nil)

        init(until last: Int64, _ interruption: @escaping @Sendable () -> Void) {
            (self.last, self.interruption) = (last, interruption)
        }

        func accept(_ entries: [SinkEntry]) async throws {
            if isFirst.withLock({ first in
                defer { first = false }; return first
            }) {
                interruption()
            }
            taken.withLock { $0 += entries.map(\.sequence) }
            if entries.contains(where: { $0.sequence > last }) { feeding.withLock { $0 }?.cancel() }
        }
    }

    @Test(.timeLimit(.minutes(10))) func aSinkPassesOverNoEntryThatAPurgeHasLeft() async throws {
        let ledger = try open()
        try await fill(ledger, "a", 20)
        let erasure = try #require(
            try await ledger.erase(email: "a3@example.org", reason: "asked", actor: "me").sequence)
        try await fill(ledger, "p", 600)
        fixture.clock.step(by: .seconds(86_400 * 500))
        try await fill(ledger, "n", 10)
        let cutoff = fixture.clock.now - .seconds(86_400)
        #expect(try await ledger.purge(before: cutoff, reason: "age", actor: "me").count > 0)
        let (path, hiding) = (fixture.path, Hiding("the erasure", "DELETE FROM entry WHERE kind = 5"))
        let change = Mutex(try hiding.hide(path))
        // It is refused, or ends by itself once the sink has got what comes after the erasure.
        let sink = InterruptedSink(until: erasure) { try? hiding.putBack(change.withLock { $0 }, path) }
        let feeding = Task { try await ledger.feed(sink) }
        sink.feeding.withLock { $0 = feeding }
        _ = try? await feeding.value
        try? await ledger.close()
        let taken = sink.taken.withLock { $0 }
        #expect(taken.allSatisfy { $0 < erasure } || taken.contains(erasure), "\(taken.prefix(6))")
    }

    @Test func countsThatNobodyCanAddEndNoProcess() async throws {
        let ledger = try fixture.open {
            $0.refusalsPerMinute = 5
            $0.acceptsControl = false
        }
        for _ in 0..<8 {
            _ = try await ledger.append(fixture.attempt(refused: .systemBusy(.init()), peer: "10.0.0.9"))
        }
        fixture.clock.step(by: .seconds(61))
        await ledger.tick()
        try await fill(ledger, "p", 600)
        fixture.clock.step(by: .seconds(86_400 * 500))
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) { database in
            let data = try Data.fetchOne(database, sql: "SELECT details FROM entry WHERE kind = 4") ?? Data()
            var fields = DetailCoding.decode(data) ?? FieldList()
            fields[.codeCounts] = .text("A=9223372036854775807 B=9223372036854775807")
            let details = fields.reduce(into: [UInt8]()) { $0 += DetailCoding.encoded($1) }
            try database.execute(sql: "UPDATE entry SET details = ? WHERE kind = 4", arguments: [Data(details)])
        }
        let again = try open()
        let cutoff = fixture.clock.now - .seconds(86_400)
        let report = try await again.purge(before: cutoff, reason: "age", actor: "me", isUnverified: true)
        #expect(report.count > 0)
        try? await again.close()
        #expect(try await !fixture.verify().isGood)
    }

    @Test(arguments: [true, false]) func rotationsAtATimeComeOneAfterTheOther(isSearch: Bool) async throws {
        let ledger = try open()
        for index in 0..<5 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        try await withThrowingTaskGroup { group in
            for _ in 0..<6 {
                group.addTask {
                    if isSearch {
                        _ = try await ledger.rotateSearchKey(reason: "r", actor: "a")
                    } else {
                        _ = try await ledger.rotateSigningKey(reason: "r", actor: "a")
                    }
                }
            }
            try await group.waitForAll()
        }
        _ = try await ledger.begin(fixture.attempt("after@example.org"))
        try await ledger.close()
        #expect(try await fixture.verify().findings == [])
        try await open().close()
    }

    @Test func theOutcomeOfAHeldAttemptIsHeldWhomeverItNames() async throws {
        let ledger = try open()
        let bert = try await ledger.begin(fixture.attempt("bert@example.org"))
        _ = try await ledger.begin(fixture.attempt("anna@example.org"))
        try await ledger.finish(
            bert, with: fixture.outcome(.hardFail, text: "550 forwarded to <anna@example.org>: full"))
        let hold = try await ledger.placeHold(.person(email: "bert@example.org"), reason: "court", actor: "me")
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "anna@example.org", reason: "asked", actor: "me")
        }
        #expect(error?.code == .held)
        #expect(try numbers(Self.texts) == [1])
        try await ledger.releaseHold(hold, reason: "over", actor: "me")
        #expect(try await ledger.erase(email: "anna@example.org", reason: "asked", actor: "me").count == 2)
        try await ledger.close()
    }

    /// Numbers of entries that are still to come.
    @Test func aRestoreExcusesNothingThatIsRecordedLater() async throws {
        let ledger = try open()
        try await fill(ledger, "p", 20)
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) { database in
            for number in 0..<80 {
                try database.execute(
                    sql: "INSERT INTO removed_erased VALUES (?, ?)", arguments: [5_000 + number, 20 + number])
            }
        }
        await #expect(throws: LedgerError.self) { try await open().close() }
        try await restore()
        let again = try open()
        await #expect(throws: LedgerError.self) {
            try await again.erase(email: "p3@example.org", reason: "asked", actor: "me")
        }
        try? await again.close()
        #expect(try numbers("SELECT count(*) FROM entry WHERE kind = 16") == [0])
    }

    @Test func aRowWithoutItsSecretIsErasedWithLeave() async throws {
        let ledger = try open()
        let receipt = try await ledger.begin(fixture.attempt("victim@example.org"))
        try await fill(ledger, "q", 300)
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(sql: "UPDATE personal SET secret = zeroblob(32) WHERE seq = \(receipt.sequence)")
        }
        let again = try open()
        await #expect(throws: LedgerError.self) {
            try await again.erase(email: "victim@example.org", reason: "asked", actor: "me")
        }
        let report = try await again.erase(
            email: "victim@example.org", reason: "asked", actor: "me", isUnverified: true)
        #expect(report.count == 1)
        _ = try await again.begin(fixture.attempt())
        #expect(again.isWritable)
        try await again.close()
        try await open().close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        #expect(bytes.range(of: Data("victim@example.org".utf8)) == nil)
    }

    @Test(arguments: [(Int64.max - 255, Int64.max - 511), (Int64.min, nil), (1 << 40, nil)] as [(Int64, Int64?)])
    func numbersBeyondTheLedgerEndNoProcess(keptFrom: Int64, removedTo: Int64?) async throws {
        try await fixture.openWithOldAttempts(900, fixture.optionsWithoutControl).close()
        var retention = LedgerEntry(kind: .retention, time: fixture.clock.now)
        retention.set(.rowsTo, keptFrom)
        var entries = [retention]
        if let removedTo { entries.append(.removal(to: removedTo, isUnverified: false, time: fixture.clock.now)) }
        try Attacker(fixture.path).append(entries) { database, sequence in
            try database.execute(sql: "INSERT INTO purged VALUES (?, ?)", arguments: [keptFrom, sequence])
        }
        await #expect(throws: LedgerError.self) { try await open().close() }
        try await restore()
        let again = try open()
        await again.removals.withLock {}
        _ = try? await again.purge(before: fixture.clock.now - .seconds(86_400 * 5_000), reason: "age", actor: "me")
        _ = try await again.begin(fixture.attempt())
        try await again.close()
        #expect(try numbers("SELECT count(*) FROM entry WHERE seq < 512") == [512])
    }

    @Test func aRowWithTheLargestNumberEndsNoQuestion() async throws {
        let ledger = try open()
        try await fill(ledger, "p", 3)
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(
                sql: """
                    INSERT INTO personal (seq, secret, email)
                    VALUES (9223372036854775807, randomblob(32), CAST('p1@example.org' AS BLOB))
                    """)
        }
        #expect(try fixture.reader().personalData(of: "p1@example.org").entries.count == 1)
        #expect(try await !fixture.verify().isGood)
    }
}
