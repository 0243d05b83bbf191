import FoundationEssentials
import GRDB

/// Compares the tables that say which rows are gone with the entries that had them go. No signature covers those tables,
/// and the writer acts on them; it looks when it opens a file, and when somebody else has written into it.
enum SideTables {
    /// What is not as the entries say.
    struct Difference: Hashable {
        /// The erasure or retention; ``returned`` for rows that are there again.
        let operation: Int64
        let message: String
    }

    /// In the place of an operation's number: rows below the removed end are there.
    static let returned: Int64 = -1

    /// - Parameter operations: the entries that were recorded.
    /// - Returns: what is wrong, but for what a restore has named and gone on with.
    static func differences(_ database: Database, _ operations: OperationLog) throws -> [Difference] {
        var differences = try retentions(database, operations) + marks(database, operations)
        if let row = try returnedRow(database, removedTo: operations.removedTo) {
            differences.append(
                Difference(operation: returned, message: "entry \(row) was removed, and is there again"))
        }
        return differences.filter { !operations.isExcused($0.operation) }
    }

    private static func retentions(_ database: Database, _ operations: OperationLog) throws -> [Difference] {
        let recorded = Dictionary(
            operations.entries.filter { $0.kind == .retention }.map { ($0.sequence, $0.details.rowsTo ?? -1) },
            uniquingKeysWith: { $1 })
        let rows = try Row.fetchAll(database, sql: "SELECT retention, to_seq FROM purged NOT INDEXED")
        let found: [Int64: Int64] = try Dictionary(
            rows.map { (try $0.value(0), try $0.value(1)) }, uniquingKeysWith: { $1 })
        return Set(recorded.keys).union(found.keys).sorted().filter { recorded[$0] != found[$0] }.map {
            Difference(operation: $0, message: "the table purged is not what the retention in entry \($0) says")
        }
    }

    /// The erasures whose rows, erased or about to be, are not those that their entries name, and those whose marks are in a
    /// table in which they cannot be.
    private static func marks(_ database: Database, _ operations: OperationLog) throws -> [Difference] {
        let digests = Dictionary(
            operations.entries.filter { $0.kind == .erasure }.map { ($0.sequence, $0.details.digest ?? []) },
            uniquingKeysWith: { $1 })
        var seen: Set<Int64> = []
        var stray: [Int64] = []
        var (erasure, marked): (Int64?, [Int64]) = (nil, [])
        func compare() {
            guard let erasure else { return }
            seen.insert(erasure)
            if RowNumbers.digest(marked) != digests[erasure] { stray.append(erasure) }
        }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT erasure, seq FROM erasing UNION SELECT erasure, seq FROM erased
                UNION SELECT erasure, seq FROM removed_erased ORDER BY 1, 2
                """)
        while let row = try rows.next() {
            let number: Int64 = try row.value(0)
            if erasure != number {
                compare()
                (erasure, marked) = (number, [])
            }
            marked.append(try row.value(1))
        }
        compare()
        let nobody = RowNumbers.digest([])
        stray += digests.keys.sorted().filter { !seen.contains($0) && digests[$0] != nobody }
        let unfinished = operations.unfinishedErasure?.sequence
        let misplaced = try misplaced(database, removedTo: operations.removedTo, unfinished: unfinished)
        return stray.map {
            Difference(operation: $0, message: "the marks of the erasure in entry \($0) are not those of its entry")
        }
            + misplaced.map {
                Difference(
                    operation: $0.erasure, message: "entry \($0.row) is erased, and its mark is not where it belongs")
            }
    }

    /// The rows whose marks are in a table in which they cannot be, the first of each erasure: marks wait in `erasing` while
    /// an erasure is at work, with the values that are to go; they stay in `erased` while the entry is there, and in
    /// `removed_erased` after.
    ///
    /// - Parameter unfinished: the one erasure that may be at work.
    static func misplaced(
        _ database: Database, removedTo: Int64, unfinished: Int64?
    ) throws -> [(row: Int64, erasure: Int64)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT min(seq), erasure FROM (
                    SELECT seq, erasure FROM removed_erased WHERE seq >= ?1
                    UNION ALL SELECT seq, erasure FROM erased WHERE seq < ?1
                    UNION ALL SELECT seq, erasure FROM erasing WHERE seq < ?1 OR erasure IS NOT ?2
                        OR seq NOT IN (SELECT seq FROM personal) OR seq IN (SELECT seq FROM erased))
                GROUP BY erasure ORDER BY 1
                """, arguments: [removedTo, unfinished]
        ).map { (try $0.value(0), try $0.value(1)) }
    }

    private static func returnedRow(_ database: Database, removedTo: Int64) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT seq FROM entry NOT INDEXED
                WHERE seq < ? AND kind NOT IN (\(EntryKind.lastingList)) ORDER BY seq LIMIT 1
                """, arguments: [removedTo])
    }
}
