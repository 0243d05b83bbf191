import Foundation
import GRDB

@testable import SendAudit

/// Takes something out of a ledger's file, or changes it, so that the writer acts on what it sees, and puts it back after.
struct Hiding: Sendable, CustomStringConvertible {
    let description: String
    let sql: String

    init(_ description: String, _ sql: String) {
        (self.description, self.sql) = (description, sql)
    }

    private static let tables = [
        "entry", "personal", "erased", "erasing", "removed_erased", "purged", "removed_rollup", "blind_index", "tile",
        "sink",
    ]

    /// An index that says something else than its own definition: that one is put back over it.
    static func index(_ description: String, _ name: String, _ forged: String) -> Hiding {
        Hiding(
            description,
            """
            CREATE TEMP TABLE whole AS SELECT sql FROM sqlite_schema WHERE name = '\(name)';
            DROP INDEX \(name); CREATE INDEX \(forged); PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = (SELECT sql FROM whole) WHERE name = '\(name)';
            PRAGMA writable_schema = RESET; DROP TABLE whole
            """)
    }

    /// What was taken away and what was added, to be put back.
    struct Change {
        fileprivate var lost: [String: [Row]] = [:]
        fileprivate var added: [String: [Row]] = [:]
    }

    private static func rows(_ database: Database) throws -> [String: Set<Row>] {
        var rows: [String: Set<Row>] = [:]
        for table in tables { rows[table] = Set(try Row.fetchAll(database, sql: "SELECT * FROM \(table)")) }
        return rows
    }

    func hide(_ path: String) throws -> Change {
        var change = Change()
        try Attacker(path).execute { database in
            let before = try Self.rows(database)
            try database.execute(sql: sql)
            let after = try Self.rows(database)
            for table in Self.tables {
                change.lost[table] = Array((before[table] ?? []).subtracting(after[table] ?? []))
                change.added[table] = Array((after[table] ?? []).subtracting(before[table] ?? []))
            }
        }
        return change
    }

    /// Puts back what was taken, takes away what was added, and makes the roll-ups again as the entries have them.
    func putBack(_ change: Change, _ path: String) throws {
        try Attacker(path).execute { database in
            for table in Self.tables {
                for row in change.added[table] ?? [] { try Self.delete(row, table, database) }
                for row in change.lost[table] ?? [] {
                    let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
                    try database.execute(
                        sql:
                            "INSERT OR REPLACE INTO \(table) (\(row.columnNames.joined(separator: ", "))) VALUES (\(marks))",
                        arguments: StatementArguments(row.databaseValues))
                }
            }
            try database.execute(sql: "REINDEX")
            try Self.makeRollups(database)
        }
    }

    private static func delete(_ row: Row, _ table: String, _ database: Database) throws {
        let condition = row.columnNames.map { "\($0) IS ?" }.joined(separator: " AND ")
        try database.execute(
            sql: "DELETE FROM \(table) WHERE \(condition)", arguments: StatementArguments(row.databaseValues))
    }

    private struct Counts: RollupSink {
        var counts: [RollupKey: Int64] = [:]

        mutating func add(_ status: AttemptStatus, _ count: Int64) {
            RollupKey.groups(of: status) { counts[$0, default: 0] += count }
        }

        mutating func add(_ key: RollupKey, _ count: Int64) { counts[key, default: 0] += count }
    }

    private static func makeRollups(_ database: Database) throws {
        for scale in RollupScale.allCases { try database.execute(sql: "DELETE FROM \(scale.table)") }
        var counts = RollupCount(Counts())
        _ = try counts.sink.begin(database)
        let keptFrom = try LedgerHead.keptFrom(database)
        var reader = try LeafReader(database, from: keptFrom, to: .max)
        while try reader.next() {
            switch EntryKind(rawValue: reader.kind) {
            case .attempt, .outcome: try counts.include(reader, keptFrom: keptFrom, database)
            case .refusalBurst:
                try counts.includeBurst(reader.openFields(), time: reader.entry.integer(LeafReader.timeColumn))
            default: break
            }
        }
        for (key, count) in counts.sink.counts where count != 0 {
            let texts = key.scale.columns.count == 4 ? [key.first, key.second, key.third] : [key.first, key.second]
            try database.execute(
                sql: "INSERT INTO \(key.scale.table) VALUES (?, \(texts.map { _ in "?, " }.joined())?)",
                arguments: StatementArguments(
                    [key.number] + texts.map { $0 as (any DatabaseValueConvertible) } + [count])
            )
        }
    }
}
