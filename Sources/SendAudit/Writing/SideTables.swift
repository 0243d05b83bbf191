import FoundationEssentials
import GRDB

/// Compares the tables that say which rows are gone with the entries that had them go. No signature covers those tables,
/// and the writer acts on them; it looks when it opens a file, and when somebody else has written into it.
enum SideTables {
    /// - Parameter removedTo: the first row that the removals have left.
    /// - Returns: what is wrong, in words; `nil` when nothing is.
    static func difference(_ database: Database, removedTo: Int64) throws -> String? {
        if try retained(database) != recordedRetentions(database) {
            return "the table retained is not what the retentions say"
        }
        if let erasure = try strayErasure(database) {
            return "the marks of the erasure in entry \(erasure) are not those of its entry"
        }
        if let row = try returnedRow(database, removedTo: removedTo) {
            return "entry \(row) was removed, and is there again"
        }
        return nil
    }

    private static func retained(_ database: Database) throws -> [Int64: Int64] {
        let rows = try Row.fetchAll(database, sql: "SELECT retention, to_seq FROM retained")
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }

    private static func recordedRetentions(_ database: Database) throws -> [Int64: Int64] {
        Dictionary(
            try details(.retention, database).map { ($0, $1.detailNumber(.rowsTo) ?? -1) }, uniquingKeysWith: { $1 })
    }

    /// The first erasure whose rows, erased or about to be, are not those that its entry names.
    private static func strayErasure(_ database: Database) throws -> Int64? {
        let digests = Dictionary(
            try details(.erasure, database).map { ($0, $1.bytes(.rowsDigest) ?? []) }, uniquingKeysWith: { $1 })
        var seen: Set<Int64> = []
        var (erasure, marked): (Int64?, [Int64]) = (nil, [])
        func isStray() -> Bool { erasure.map { AuditLedger.digest(marked) != digests[$0] } ?? false }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT erasure, seq FROM erasing UNION SELECT erasure, seq FROM erased
                UNION SELECT erasure, seq FROM removed_erased ORDER BY 1, 2
                """)
        while let row = try rows.next() {
            if erasure != row[0] {
                if isStray() { return erasure }
                (erasure, marked) = (row[0], [])
                seen.insert(row[0])
            }
            marked.append(row[1])
        }
        if isStray() { return erasure }
        let nobody = AuditLedger.digest([])
        return digests.keys.sorted().first { !seen.contains($0) && digests[$0] != nobody }
    }

    private static func returnedRow(_ database: Database, removedTo: Int64) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql:
                "SELECT seq FROM entry WHERE seq < ? AND kind NOT IN (\(AuditLedger.lastingList)) ORDER BY seq LIMIT 1",
            arguments: [removedTo])
    }

    private static func details(_ kind: EntryKind, _ database: Database) throws -> [(Int64, FieldList)] {
        try Row.fetchAll(
            database, sql: "SELECT seq, details FROM entry WHERE kind = ? AND kind > 3",
            arguments: [Int64(kind.rawValue)]
        ).map { ($0[0], ($0[1] as Data?).flatMap { DetailCoding.decode($0) } ?? FieldList()) }
    }
}
