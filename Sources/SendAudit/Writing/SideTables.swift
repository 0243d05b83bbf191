import FoundationEssentials
import GRDB

/// Compares the tables that say which rows are gone with the entries that had them go. No signature covers those tables,
/// and the writer acts on them; it looks when it opens a file, and when somebody else has written into it.
enum SideTables {
    /// - Parameter operations: the entries that were recorded.
    /// - Returns: what is wrong, in words; `nil` when nothing is.
    static func difference(_ database: Database, _ operations: OperationLog) throws -> String? {
        let since = operations.newestDamage
        let retentions = operations.entries.filter { $0.kind == .retention && $0.sequence > since }
        let said = Dictionary(
            retentions.map { ($0.sequence, $0.details.rowsTo ?? -1) }, uniquingKeysWith: { $1 })
        if try retained(since, database) != said { return "the table retained is not what the retentions say" }
        let erasures = operations.entries.filter { $0.kind == .erasure && $0.sequence > since }
        let digests = Dictionary(
            erasures.map { ($0.sequence, $0.details.digest ?? []) }, uniquingKeysWith: { $1 })
        if let erasure = try strayErasure(since, database, digests) {
            return "the marks of the erasure in entry \(erasure) are not those of its entry"
        }
        let removedTo = operations.removedTo
        if let row = try misplaced(
            database, removedTo: removedTo, unfinished: operations.unfinishedErasure?.sequence, since: since)
        {
            return "entry \(row) is erased, and its mark is not where it belongs"
        }
        if since < 0, let row = try returnedRow(database, removedTo: removedTo) {
            return "entry \(row) was removed, and is there again"
        }
        return nil
    }

    private static func retained(_ since: Int64, _ database: Database) throws -> [Int64: Int64] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT retention, to_seq FROM retained NOT INDEXED WHERE retention > ?", arguments: [since])
        return try Dictionary(rows.map { (try $0.value(0), try $0.value(1)) }, uniquingKeysWith: { $1 })
    }

    /// The first erasure whose rows, erased or about to be, are not those that its entry names.
    private static func strayErasure(
        _ since: Int64, _ database: Database, _ digests: [Int64: [UInt8]]
    ) throws -> Int64? {
        var seen: Set<Int64> = []
        var (erasure, marked): (Int64?, [Int64]) = (nil, [])
        func isStray() -> Bool { erasure.map { AuditLedger.digest(marked) != digests[$0] } ?? false }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT erasure, seq FROM erasing WHERE erasure > ?1 UNION SELECT erasure, seq FROM erased WHERE erasure > ?1
                UNION SELECT erasure, seq FROM removed_erased WHERE erasure > ?1 ORDER BY 1, 2
                """, arguments: [since])
        while let row = try rows.next() {
            let number: Int64 = try row.value(0)
            if erasure != number {
                if isStray() { return erasure }
                (erasure, marked) = (number, [])
                seen.insert(number)
            }
            marked.append(try row.value(1))
        }
        if isStray() { return erasure }
        let nobody = AuditLedger.digest([])
        return digests.keys.sorted().first { !seen.contains($0) && digests[$0] != nobody }
    }

    /// The first row whose mark is in a table in which it cannot be: marks wait in `erasing` while an erasure is at work,
    /// with the values that are to go; they stay in `erased` while the entry is there, and in `removed_erased` after.
    ///
    /// - Parameters:
    ///   - unfinished: the one erasure that may be at work.
    ///   - since: marks of erasures up to there are passed over.
    static func misplaced(
        _ database: Database, removedTo: Int64, unfinished: Int64?, since: Int64 = -1
    ) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT seq FROM removed_erased WHERE seq >= ?1 AND erasure > ?3
                UNION ALL SELECT seq FROM erased WHERE seq < ?1 AND erasure > ?3
                UNION ALL SELECT seq FROM erasing WHERE seq < ?1 OR erasure IS NOT ?2
                    OR seq NOT IN (SELECT seq FROM personal) OR seq IN (SELECT seq FROM erased)
                ORDER BY 1 LIMIT 1
                """, arguments: [removedTo, unfinished, since])
    }

    private static func returnedRow(_ database: Database, removedTo: Int64) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT seq FROM entry NOT INDEXED
                WHERE seq < ? AND kind NOT IN (\(AuditLedger.lastingList)) ORDER BY seq LIMIT 1
                """, arguments: [removedTo])
    }
}
