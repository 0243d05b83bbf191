import EIAMErrors
import Foundation
import GRDB
import MerkleLog
import SendAPI
import TestSupport
import Testing

@testable import SendAudit

/// What somebody with the file and SQLite can do, each thing alone; each is seen, with a reason that says where.
struct TamperingTests {
    private static func filled() async throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try await fixture.fillAndClose()
        return fixture
    }

    @Test func anUntouchedLedgerIsGood() async throws {
        let fixture = try await Self.filled()
        let report = try await fixture.verify()
        #expect(report.findings == [])
        #expect(report.isComplete)
        #expect(report.removedCount == 254)
        #expect(report.erasedCount == 4)
        #expect(report.keys.count == 2)
        #expect(report.signedSize == report.size)
    }

    /// Every column of every table, in up to four of its rows: one of each kind, for entries.
    @Test func everyChangedColumnIsSeen() async throws {
        let fixture = try await Self.filled()
        let changes = try await DatabaseQueue(path: try fixture.copy("look.db"), configuration: .waiting).read {
            try Self.changes($0)
        }
        #expect(changes.count > 250)
        let tables = Set(changes.map(\.table))
        #expect(
            tables == [
                "entry", "personal", "blind_index", "rollup", "rollup_client", "rollup_day", "rollup_client_day",
                "removed_rollup", "removed_erased", "purged", "erased",
                "tree", "tile", "checkpoint", "grdb_migrations",
            ])
        for change in changes {
            let copy = try fixture.copy("changed.db")
            try LedgerFixture.tamper(copy) { try $0.execute(sql: change.sql) }
            let report = try await LedgerFixture.verify(copy)
            #expect(!report.isGood, "\(change.table).\(change.column) where \(change.row)")
            #expect(report.findings.allSatisfy { !$0.place.isEmpty && !$0.message.isEmpty })
        }
    }

    private struct Change {
        let table: String
        let column: String
        let row: String
        let sql: String
    }

    private static func changes(_ database: Database) throws -> [Change] {
        var changes: [Change] = []
        for table in try Self.tables(database) where table != "sink" {
            let columns = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))")
            let keys = columns.filter { ($0["pk"] as Int) > 0 }.map { $0["name"] as String }
            let order = table == "entry" ? "GROUP BY kind" : "ORDER BY 1 DESC LIMIT 3"
            for row in try Row.fetchAll(database, sql: "SELECT * FROM \(table) \(order)") {
                let place = keys.map { "\($0) = \(Self.literal(row[$0]))" }.joined(separator: " AND ")
                for column in columns {
                    let name: String = column["name"]
                    // It is for the writer alone, which refuses: SignedHeadTests.
                    if name == "seal" { continue }
                    let value = Self.other(row[name], type: column["type"], name: name, kind: row["kind"])
                    let sql = "UPDATE \(table) SET \(name) = \(value) WHERE \(place)"
                    changes.append(Change(table: table, column: name, row: place, sql: sql))
                }
            }
        }
        return changes
    }

    private static func tables(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    }

    private static func literal(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .string(let text): "'\(text.replacingOccurrences(of: "'", with: "''"))'"
        case .blob(let data): "x'" + data.map { String(format: "%02x", $0) }.joined() + "'"
        default: "\(value)"
        }
    }

    private static func other(_ value: DatabaseValue, type: String, name: String, kind: Int?) -> String {
        switch value.storage {
        // Far from the keys of other rows, and a multiple of 256 as some columns must be.
        case .int64(let number): "\(number + 1_000_192)"
        case .string(let text): literal((text + "x").databaseValue)
        case .blob(let data): literal(Data([(data.first ?? 0) ^ 1] + data.dropFirst()).databaseValue)
        default:
            name == "migrated_kind" ? "\(kind ?? 1)" : type == "INTEGER" ? "1" : type == "TEXT" ? "'x'" : "x'0102'"
        }
    }

    /// The prime is the one of the fingerprint that roll-ups are compared by.
    @Test(arguments: [
        "count + 1", "count - 1", "count + 2305843009213693951", "-count", "0", "9223372036854775807",
        "-9223372036854775808",
    ])
    func aRiggedRollUpIsNamed(count: String) async throws {
        let fixture = try await Self.filled()
        for scale in RollupScale.allCases {
            let copy = try fixture.copy("rigged.db")
            try LedgerFixture.tamper(copy) {
                let number = scale.columns[0]
                try $0.execute(
                    sql: """
                        UPDATE \(scale.table) SET count = \(count)
                        WHERE (\(number)) IN (SELECT max(\(number)) FROM \(scale.table))
                        """)
            }
            let report = try await LedgerFixture.verify(copy)
            #expect(report.findings.contains { $0.place.hasPrefix("table \(scale.table), ") }, "\(report.findings)")
            // Absurd as it may be, it is an answer.
            _ = try AuditReader(path: copy).summary(TimeWindow()).total
        }
    }

    @Test func aSinkThatIsSaidToHaveGotMoreThanThereIsIsNamed() async throws {
        let fixture = try await Self.filled()
        for next in ["-1", "1000000"] {
            let copy = try fixture.copy("sink.db")
            try LedgerFixture.tamper(copy) { try $0.execute(sql: "INSERT INTO sink VALUES ('siem', \(next))") }
            #expect(try await LedgerFixture.verify(copy).findings.map(\.place) == ["table sink"])
        }
    }

    @Test func rollUpGroupsThatTradeTheirCountsAreNamed() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("traded.db")
        try LedgerFixture.tamper(copy) {
            try $0.execute(
                sql: """
                    UPDATE rollup_day SET count = count + 1 WHERE state = 'refused';
                    UPDATE rollup_day SET count = count - 1 WHERE state = 'sent' AND count > 1;
                    """)
        }
        let places = try await LedgerFixture.verify(copy).findings.map(\.place)
        #expect(places.contains { $0.hasPrefix("table rollup_day, ") && $0.contains("refused") })
        #expect(places.contains { $0.hasPrefix("table rollup_day, ") && $0.contains("sent") })
    }

    @Test(arguments: ["first", "middle", "last"])
    func aRemovedRowIsNamed(which: String) async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("removed.db")
        let row: Int64 = try await DatabaseQueue(path: copy, configuration: .waiting).read { database in
            let rows = try Int64.fetchAll(database, sql: "SELECT seq FROM entry WHERE seq >= 256 ORDER BY seq")
            return which == "first" ? rows[0] : which == "last" ? rows[rows.count - 1] : rows[rows.count / 2]
        }
        try LedgerFixture.tamper(copy) {
            try $0.execute(sql: "DELETE FROM entry WHERE seq = \(row); DELETE FROM personal WHERE seq = \(row)")
        }
        let report = try await LedgerFixture.verify(copy)
        #expect(report.findings.contains { $0.place == "entry \(row)" })
    }

    @Test func swappedRowsAreNamed() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("swapped.db")
        try LedgerFixture.tamper(copy) { database in
            for table in ["entry", "personal"] {
                try database.execute(
                    sql: """
                        UPDATE \(table) SET seq = 99999 WHERE seq = 260;
                        UPDATE \(table) SET seq = 260 WHERE seq = 261;
                        UPDATE \(table) SET seq = 261 WHERE seq = 99999;
                        """)
            }
        }
        let report = try await LedgerFixture.verify(copy)
        #expect(!report.isGood)
        #expect(report.findings.contains { $0.place.contains("256") || $0.place.contains("260") })
    }

    /// The tail goes together with all that is derived from it, by somebody who computes it all again: the file agrees
    /// with itself, and only what stayed outside shows it.
    @Test func aLedgerThatWasCutShortOrRolledBackIsSeenByTheCheckpointOutside() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open()
        for _ in 0..<5 { _ = try await ledger.begin(fixture.attempt()) }
        try await ledger.close()
        let old = try fixture.copy("old.db")
        let again = try fixture.open()
        for _ in 0..<5 { _ = try await again.begin(fixture.attempt()) }
        try await again.close()
        let size = try await fixture.verify().size
        // The older file, the newer checkpoint.
        try FileManager.default.removeItem(atPath: fixture.path)
        try FileManager.default.copyItem(atPath: old, toPath: fixture.path)
        let report = try await fixture.verify()
        #expect(report.findings.contains { $0.place == "size \(size)" })
        #expect(#expect(throws: LedgerError.self) { try fixture.open() }?.code == .rolledBack)
        // A trusted checkpoint shows it too, where nothing else is at hand.
        let trusted = try #require(try ExternalCheckpoints(path: fixture.path + ".checkpoints").read()?.first?.note)
        let alone = try await fixture.verify { options in
            options.externalCheckpointPath = nil
            options.checkpoint = trusted
        }
        #expect(!alone.isGood)
        #expect(try await fixture.verify { $0.externalCheckpointPath = nil }.isGood)
    }

    @Test func aMissingCheckpointOutsideIsSeen() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("alone.db")
        try FileManager.default.removeItem(atPath: copy + ".checkpoints")
        #expect(try await LedgerFixture.verify(copy).findings.map(\.place) == [copy + ".checkpoints"])
        #expect(#expect(throws: LedgerError.self) { try AuditLedger(path: copy) }?.code == .rolledBack)
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: copy + ".checkpoints"))
        #expect(try await !LedgerFixture.verify(copy).isGood)
        #expect(#expect(throws: LedgerError.self) { try AuditLedger(path: copy) }?.code == .rolledBack)
    }

    @Test func anotherKeyIsSeen() async throws {
        let fixture = try await Self.filled()
        let other = try SigningKeys(origin: "somebody-else")
        #expect(try await fixture.verify { $0.publicKey = other.publicKey }.findings.map(\.place) == ["keys"])
        let copy = try fixture.copy("keys.db")
        let origin = try fixture.signingKeys().origin
        try await KeyFile(path: copy + KeyFile.signingSuffix).save(SigningKeys(origin: origin).text)
        #expect(#expect(throws: LedgerError.self) { try AuditLedger(path: copy) }?.code == .wrongKeys)
    }

    /// Somebody who replaces the key in the ledger's own entry changes a leaf.
    @Test func aKeySwappedInsideIsSeen() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("inside.db")
        let other = try SigningKeys(origin: try fixture.signingKeys().origin)
        try LedgerFixture.tamper(copy) { database in
            var entry = LedgerEntry(kind: .keyRotation, time: fixture.clock.now)
            entry.set(.keyPurpose, KeyPurpose.signing.rawValue)
            entry.set(.publicKey, other.publicKey.description)
            let details = entry.fields.filter(\.tag.isDetail).flatMap { DetailCoding.encoded($0) }
            try database.execute(sql: "UPDATE entry SET details = ? WHERE seq = 0", arguments: [Data(details)])
        }
        #expect(try await !LedgerFixture.verify(copy).isGood)
    }

    @Test func aChangedTriggerOrASecondTableIsSeen() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("schema.db")
        try await DatabaseQueue(path: copy, configuration: .waiting).write {
            try $0.execute(sql: "DROP TRIGGER entry_refuses_delete")
        }
        #expect(try await LedgerFixture.verify(copy).findings.map(\.place) == ["schema"])
        let other = try fixture.copy("table.db")
        try await DatabaseQueue(path: other, configuration: .waiting).write {
            try $0.execute(sql: "CREATE TABLE extra (a)")
        }
        #expect(try await LedgerFixture.verify(other).findings.map(\.place) == ["schema"])
    }

    /// The leaf's bytes stay the same, and so does every hash; only the column is empty.
    @Test func aFieldMovedToAnotherColumnIsSeen() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("moved.db")
        try LedgerFixture.tamper(copy) { database in
            let row = try #require(
                try Row.fetchOne(
                    database, sql: "SELECT seq, decision_code FROM entry WHERE decision_code IS NOT NULL LIMIT 1"))
            let field = FieldList.Field(tag: .decisionCode, value: .text(row["decision_code"]))
            try database.execute(
                sql: "UPDATE entry SET decision_code = NULL, details = ? WHERE seq = ?",
                arguments: [Data(DetailCoding.encoded(field)), row["seq"] as Int64])
        }
        #expect(try await LedgerFixture.verify(copy).findings.contains { $0.message.contains("belongs elsewhere") })
    }

    @Test func anEntryThatARetentionLeftCannotGo() async throws {
        let fixture = try await Self.filled()
        for row in [0, 1] {
            let copy = try fixture.copy("left.db")
            try LedgerFixture.tamper(copy) { try $0.execute(sql: "DELETE FROM entry WHERE seq = \(row)") }
            #expect(try await LedgerFixture.verify(copy).findings.contains { $0.place == "entries below 256" })
        }
    }

    @Test func personalValuesThatVanishWithoutAnErasureAreSeen() async throws {
        let fixture = try await Self.filled()
        let copy = try fixture.copy("vanished.db")
        try LedgerFixture.tamper(copy) { database in
            let row = try #require(try Int64.fetchOne(database, sql: "SELECT max(seq) FROM personal"))
            let personal = try #require(try PersonalRow(row, database))
            try database.execute(
                sql: "INSERT INTO erased (seq, erasure, commitments) VALUES (?, ?, ?)",
                arguments: [row, row + 1, Data(ErasedCommitments.encoded(personal.fields, secret: personal.secret))])
            try database.execute(sql: "DELETE FROM personal WHERE seq = ?", arguments: [row])
        }
        #expect(
            try await LedgerFixture.verify(copy).findings.contains { $0.message.contains("no erasure that says so") })
    }

    /// Bits all over the file, in turn: each is seen, or nothing that anybody can ask for has changed.
    @Test func everyFlippedBitIsSeenOrChangesNothing() async throws {
        let fixture = try LedgerFixture()
        let ledger = try fixture.open { $0.pageSize = 512 }
        for name in ["anna", "bert"] {
            let receipt = try await ledger.begin(fixture.attempt("\(name)@example.org"))
            try await ledger.finish(receipt, with: fixture.outcome(.hardFail, text: "550 <\(name)@example.org>"))
        }
        _ = try await ledger.append(fixture.attempt(refused: .systemBusy(.init())))
        _ = try await ledger.erase(email: "anna@example.org", reason: "asked", actor: "tester")
        try await ledger.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
        let copy = try fixture.copy("flipped.db")
        let before = try Self.answers(copy)
        // "all", or how many.
        let wanted = ProcessInfo.processInfo.environment["ERRATA_FLIPPED_BITS"] ?? "400"
        var random = SeededRandom(seed: 20_261_125)
        let bits: [Int] =
            wanted == "all"
            ? Array(0..<(bytes.count * 8))
            : (0..<(Int(wanted) ?? 400)).map { _ in Int.random(in: 0..<(bytes.count * 8), using: &random) }
        var seen = 0
        for bit in bits {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            try changed.write(to: URL(fileURLWithPath: copy))
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
            if (try? await LedgerFixture.verify(copy).isGood) ?? false {
                let after = (try? Self.answers(copy)) ?? "unreadable"
                let difference = after.split(separator: "\n").filter { !before.split(separator: "\n").contains($0) }
                #expect(after == before, "bit \(bit % 8) of byte \(bit / 8): \(difference)")
            } else {
                seen += 1
            }
        }
        // Most of a small file is in use; a test that saw next to nothing would prove nothing.
        #expect(seen > bits.count / 4)
        print("flipped \(bits.count) bits of \(bytes.count) bytes: \(seen) seen, the others changed nothing")
    }

    /// Everything that is read from a ledger: all rows of all tables, what the indices lead to, and the reports.
    private static func answers(_ path: String) throws -> String {
        let reader = try AuditReader(path: path)
        func text(_ row: Row) -> String { row.map { "\($0.1)" }.joined(separator: "|") }
        let rows = try reader.ask { database in
            try tables(database).sorted().flatMap { table -> [String] in
                [table] + (try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map(text))
            } + (try Row.fetchAll(database, sql: "SELECT time FROM entry WHERE kind = 1 ORDER BY time").map(text))
        }
        let summary = try reader.summary(TimeWindow())
        let states = AttemptState.allCases.map { "\($0) \(summary.states[$0] ?? 0)" }
        let attempts = try reader.attempts(TimeWindow(), limit: 100)
        return rows.joined(separator: "\n")
            + "\(states)\(summary.failuresByCode)\(summary.failuresByClient)\(attempts)"
    }
}
