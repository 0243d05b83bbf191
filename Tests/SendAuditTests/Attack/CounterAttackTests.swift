import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import Synchronization
import TestSupport
import Testing

@testable import SendAudit

/// Attacks that succeeded once, each of a kind of its own.
struct CounterAttackTests {
    private let fixture: LedgerFixture

    init() throws {
        fixture = try LedgerFixture()
    }

    private func open() throws -> AuditLedger {
        try AuditLedger(path: fixture.path, options: fixture.optionsWithoutControl)
    }

    private func count(_ sql: String) throws -> Int {
        let queue = try DatabaseQueue(path: fixture.path, configuration: .waiting)
        defer { try? queue.close() }
        return try queue.read { try Int.fetchOne($0, sql: sql) ?? -1 }
    }

    /// Without a statement about triggers: the schema's own version moves as little as may be.
    private static func run(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: .waiting)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 5000; \(sql)") }
        try queue.close()
    }

    @Test func aStartErasesNobodyWhomAForgedIndexNames() async throws {
        try await fixture.fillAndClose()
        let row = try count("SELECT seq FROM personal WHERE email = CAST('dora@example.org' AS BLOB)")
        let hiding = Hiding.index(
            "dora", "outcome_by_attempt",
            "outcome_by_attempt ON entry (CASE WHEN seq = \(row) THEN 0 ELSE attempt_seq END) WHERE attempt_seq IS NOT NULL OR seq = \(row)"
        )
        let change = try hiding.hide(fixture.path)
        let ledger = try open()
        await ledger.removals.withLock {}
        try? await ledger.close()
        try hiding.putBack(change, fixture.path)
        #expect(try count("SELECT count(*) FROM personal WHERE seq = \(row)") == 1)
        #expect(try await fixture.verify().findings == [])
    }

    @Test func marksThatAreMovedAwayEndNoErasure() async throws {
        let ledger = try open()
        for _ in 0..<300 { _ = try await ledger.begin(fixture.attempt("many@example.org")) }
        let path = fixture.path
        let isDone = Mutex(false)
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "many@example.org", reason: "asked", actor: "tester") { progress in
                guard progress.phase == .removing, progress.done == 128, !isDone.withLock({ $0 }) else { return }
                isDone.withLock { $0 = true }
                try? Self.run(
                    path, "INSERT INTO removed_erased SELECT seq, erasure FROM erasing; DELETE FROM erasing")
            }
        }
        #expect(error?.code == .damaged)
        try? await ledger.close()
        #expect(try await !fixture.verify().isGood)
    }

    /// With an older copy of the file: values that were erased stand there again, their marks where nobody looks.
    @Test func erasedValuesThatArePutBackAreSeen() async throws {
        let ledger = try open()
        for index in 0..<20 { _ = try await ledger.begin(fixture.attempt(index < 5 ? "gone@b.co" : "other@b.co")) }
        try await ledger.close()
        let older = try fixture.copy("older.db")
        let again = try open()
        #expect(try await again.erase(email: "gone@b.co", reason: "asked", actor: "me").count == 5)
        try await again.close()
        #expect(try await fixture.verify().findings == [])
        for target in ["removed_erased", "erasing"] {
            let copy = try fixture.copy("back.db")
            try LedgerFixture.tamper(copy) { database in
                try database.execute(
                    sql: """
                        INSERT INTO \(target) SELECT seq, erasure FROM erased; DELETE FROM erased;
                        ATTACH ? AS older;
                        INSERT OR IGNORE INTO personal SELECT * FROM older.personal;
                        INSERT OR IGNORE INTO blind_index SELECT * FROM older.blind_index; DETACH older
                        """, arguments: [older])
            }
            #expect(try await !LedgerFixture.verify(copy).isGood, "\(target)")
            let error = await #expect(throws: LedgerError.self) {
                try await AuditLedger(path: copy, options: fixture.optionsWithoutControl).close()
            }
            #expect(error?.code == .damaged, "\(target)")
        }
    }

    /// SQLite counts no change of bytes beneath it.
    @Test func bytesThatChangeBeneathSQLiteHideNobody() async throws {
        let first = try open()
        for index in 0..<400 {
            _ = try await first.begin(fixture.attempt(index % 100 == 50 ? "anna@example.org" : "p\(index)@example.org"))
        }
        try await first.close()
        let ledger = try open()
        func swap(_ from: String, _ to: String) throws {
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: fixture.path))
            var data = try handle.readToEnd() ?? Data()
            while let range = data.range(of: Data(from.utf8)) { data.replaceSubrange(range, with: Data(to.utf8)) }
            try handle.seek(toOffset: 0)
            try handle.write(contentsOf: data)
            try handle.close()
        }
        try swap("anna@example.org", "xnna@example.org")
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.erase(email: "anna@example.org", reason: "asked", actor: "tester")
        }
        #expect(error?.code == .damaged)
        try swap("xnna@example.org", "anna@example.org")
        try? await ledger.close()
        #expect(try await fixture.verify().findings == [])
        let next = try open()
        #expect(try await next.erase(email: "anna@example.org", reason: "asked", actor: "tester").count == 4)
        try await next.close()
    }

    /// Between the look at the holds and the first commit the file is somebody else's for a moment.
    @Test func whatHappensWhileALedgerOpensIsNotMissed() async throws {
        try await fixture.fillAndClose()
        let path = fixture.path
        let isFirst = Mutex(true)
        var options = fixture.optionsWithoutControl
        let clock = fixture.clock
        options.clock = TimeSource {
            if isFirst.withLock({ isFirst in
                defer { isFirst = false }
                return isFirst
            }) {
                try? LedgerFixture.tamper(path) {
                    try $0.execute(
                        sql: """
                            DELETE FROM personal WHERE seq IN (SELECT seq FROM entry WHERE kind = 14);
                            DELETE FROM entry WHERE kind = 14
                            """)
                }
            }
            return clock.now
        }
        let error = await #expect(throws: LedgerError.self) {
            try await AuditLedger(path: path, options: options).close()
        }
        #expect(error?.code == .damaged)
    }

    @Test func whoVerifiesBesideAnErasureSeesNoDamage() async throws {
        let ledger = try open()
        try await withThrowingTaskGroup { group in
            for index in 0..<9_000 {
                group.addTask {
                    _ = try await ledger.begin(fixture.attempt(index > 8_000 ? "last@example.org" : "p@example.org"))
                }
            }
            try await group.waitForAll()
        }
        let erasing = Mutex<Task<Int, any Error>?>(nil)
        let report = try await fixture.verify { $0.maximumFindings = 5 }
        #expect(report.findings == [])
        let verifier = LedgerVerifier(
            path: fixture.path, options: .init(externalCheckpointPath: fixture.path + ".checkpoints"))
        // Begun after the verifier has taken up what it compares; and others all along.
        let beside = try await verifier.verify { _, _ in
            erasing.withLock { task in
                if task == nil {
                    task = Task { try await ledger.erase(email: "last@example.org", reason: "asked", actor: "t").count }
                }
            }
        }
        #expect(beside.findings == [])
        let path = fixture.path
        let isErasing = Mutex(true)
        let task = try #require(erasing.withLock { $0 })
        let verifying = Task.detached {
            var found: [String] = []
            repeat {
                found += try await LedgerFixture.verify(path).findings.map { "\($0)" }
            } while isErasing.withLock { $0 }
            return found
        }
        #expect(try await task.value > 900)
        for name in ["p@example.org"] { _ = try await ledger.erase(email: name, reason: "asked", actor: "t") }
        isErasing.withLock { $0 = false }
        #expect(try await verifying.value == [])
        try await ledger.close()
    }

    /// A removal at work makes recovery wait; meanwhile what it was about to look at is another thing.
    @Test func aRefusedAttemptIsNotClosed() async throws {
        let ledger = try open()
        let attempt = try await ledger.begin(fixture.attempt("open@example.org"))
        let refused = try #require(try await ledger.append(fixture.attempt(refused: .systemBusy(.init()))))
        let begun = OutcomeSearch(
            [attempt, AttemptReceipt(id: refused.id, sequence: refused.sequence), .init(id: attempt.id, sequence: 0)],
            from: 0)
        let tree = try await ledger.writer.perform { core, _ in core.tree }
        let found = try await ledger.inspect { database in
            var search = begun
            try search.readRest(tree, database)
            return search
        }
        #expect(found.withoutOutcome.map(\.sequence) == [attempt.sequence])
        try await ledger.close()
    }

    @Test func anEntryWithTheLargestNumberEndsNoProcess() async throws {
        let ledger = try open()
        for index in 0..<300 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        try Self.run(fixture.path, "INSERT INTO entry (seq, kind, time) VALUES (9223372036854775807, 5, 0)")
        await #expect(throws: LedgerError.self) {
            try await ledger.purge(before: fixture.clock.now + .seconds(60), reason: "age", actor: "me")
        }
        try? await ledger.close()
        #expect(try await !fixture.verify().isGood)
    }

    /// The way out that the messages name must not carry out what somebody forged.
    @Test func aRestoreRemovesNothingBecauseOfAForgedTable() async throws {
        let ledger = try open()
        for index in 0..<600 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        try await ledger.close()
        try Self.run(fixture.path, "INSERT INTO purged VALUES (512, 1)")
        await #expect(throws: LedgerError.self) { try await open().close() }
        let recovery = LedgerRecovery(reason: "somebody was in the file", actor: "me")
        let restored = try AuditLedger.restore(
            path: fixture.path, options: fixture.optionsWithoutControl, recovery: recovery)
        await restored.removals.withLock {}
        try await restored.close()
        let again = try open()
        await again.removals.withLock {}
        try await again.close()
        #expect(try count("SELECT count(*) FROM entry WHERE seq < 512") == 512)
    }

    /// One bad row far away keeps its removal from being done, and nobody's attempt from being recorded.
    @Test func aDamagedRowEndsNoRecording() async throws {
        let ledger = try open()
        var receipts: [AttemptReceipt] = []
        for index in 0..<600 { receipts.append(try await ledger.begin(fixture.attempt("p\(index)@example.org"))) }
        fixture.clock.step(by: .seconds(86_400 * 500))
        try await ledger.finish(receipts[100], with: fixture.outcome(.hardFail, text: "550 <p100@example.org> full"))
        for index in 0..<300 { _ = try await ledger.begin(fixture.attempt("new\(index)@example.org")) }
        try await ledger.close()
        try LedgerFixture.tamper(fixture.path) {
            try $0.execute(
                sql: "UPDATE personal SET server_text = x'61' WHERE server_text IS NOT NULL")
        }
        let again = try open()
        let cutoff = fixture.clock.now - .seconds(86_400)
        await #expect(throws: LedgerError.self) { try await again.purge(before: cutoff, reason: "age", actor: "me") }
        _ = try await again.begin(fixture.attempt())
        #expect(try await again.purge(before: cutoff, reason: "age", actor: "me", isUnverified: true).count == 510)
        _ = try await again.begin(fixture.attempt())
        try await again.close()
        let next = try open()
        await next.removals.withLock {}
        _ = try await next.begin(fixture.attempt())
        try await next.close()
    }

    /// Types that the schema forbids, its checks taken out for a moment: damage that is told, and no trap.
    @Test(arguments: [
        ("entry", "attempt_id = NULL WHERE kind = 1"), ("entry", "scenario = x'ff00' WHERE kind = 1"),
        ("entry", "time = 'then' WHERE kind = 1"), ("entry", "details = 5 WHERE kind > 3"),
        ("entry", "result = 7 WHERE kind = 2"), ("personal", "email = 5"), ("personal", "secret = 'x'"),
        ("purged", "retention = 'x'"), ("sink", "next_seq = 'x'"),
        ("sink", "next_seq = 9223372036854775807"), ("erased", "erasure = 'x'"), ("removed_erased", "erasure = x'00'"),
        ("removed_rollup", "count = 'x'"), ("removed_rollup", "count = 9223372036854775807"),
        ("rollup", "count = 'x'"), ("rollup_day", "count = NULL"), ("rollup_client", "client = x'ff'"),
        ("tree", "size = 'x'"), ("tree", "note = 7"), ("tile", "hashes = 'x'"), ("checkpoint", "note = 5"),
        ("blind_index", "seq = 'x'"),
    ])
    func aValueOfAnotherTypeEndsNoProcess(table: String, change: String) async throws {
        try await fixture.fillAndClose()
        let ledger = try open()
        _ = try? await ledger.writer.perform { core, database in
            try core.commit([], database) { _ in try core.advance(sink: "siem", to: 3, database) }
        }
        for index in 0..<300 { _ = try await ledger.begin(fixture.attempt("p\(index)@example.org")) }
        let path = fixture.path
        @Sendable func damage() throws {
            let queue = try DatabaseQueue(path: path, configuration: .waiting)
            try queue.writeWithoutTransaction { database in
                let schema =
                    try String.fetchOne(database, sql: "SELECT sql FROM sqlite_schema WHERE name = '\(table)'") ?? ""
                let triggers = try Row.fetchAll(
                    database,
                    sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '\(table)'")
                for row in triggers { try database.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
                var loose = schema.replacing(" STRICT", with: " ").replacing(", WITHOUT ROWID", with: "WITHOUT ROWID")
                    .replacing("NOT NULL", with: "")
                while let start = loose.range(of: "CHECK (") {
                    var (end, depth) = (start.upperBound, 1)
                    while depth > 0 {
                        depth += loose[end] == "(" ? 1 : loose[end] == ")" ? -1 : 0
                        end = loose.index(after: end)
                    }
                    loose.removeSubrange(start.lowerBound..<end)
                }
                loose = loose.replacingOccurrences(of: ",[\\s,]*\\)", with: ")", options: .regularExpression)
                try database.execute(sql: "PRAGMA busy_timeout = 5000; PRAGMA writable_schema = ON")
                try database.execute(
                    sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [loose, table])
                try database.execute(sql: "PRAGMA writable_schema = RESET")
                do { try database.execute(sql: "UPDATE OR REPLACE \(table) SET \(change)") } catch {
                    print("DAMAGE", table, change, error, loose)
                }
                try database.execute(sql: "PRAGMA writable_schema = ON")
                try database.execute(
                    sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [schema, table])
                try database.execute(sql: "PRAGMA writable_schema = RESET")
                for row in triggers { try? database.execute(sql: row["sql"] as String) }
            }
            try queue.close()
        }
        try damage()
        // Each may throw, and none may trap.
        _ = try? await ledger.begin(fixture.attempt())
        _ = try? await ledger.attemptsWithoutOutcome()
        _ = try? await ledger.erase(email: "carla@example.org", reason: "asked", actor: "me")
        _ = try? await ledger.purge(before: fixture.clock.now + .seconds(60), reason: "age", actor: "me")
        await ledger.tick()
        try? await ledger.close()
        _ = try? await open().close()
        var verified = fixture.optionsWithoutControl
        verified.closesOrphans = true
        _ = try? await AuditLedger(path: path, options: verified).close()
        if let reader = try? AuditReader(path: path) {
            _ = try? reader.summary(TimeWindow())
            _ = try? reader.attempts(TimeWindow(), limit: 1_000, isRevealed: true)
            _ = try? reader.holdsWithReleased()
            _ = try? reader.personalData(of: "carla@example.org")
            _ = try? reader.basis()
        }
        for skips in [false, true] {
            let report = try? await LedgerFixture.verify(path) { $0.checksStructure = !skips }
            #expect(report?.isGood != true, "\(table): \(change)")
        }
    }
}
