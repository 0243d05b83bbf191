import GRDB
import SendAPI

/// What a ledger's file holds, counted over indices alone: a count of the table itself reads the whole of it.
struct StatisticsCounts {
    let total: Int64
    let kinds: [LedgerStatistics.KindCount]
    let oldest: Timestamp?
    let newest: Timestamp?

    private static let day: Int64 = 86_400_000_000

    init(_ database: Database) throws {
        func count(_ condition: String) throws -> Int64 {
            try Int64.fetchOne(database, sql: "SELECT count(*) FROM entry WHERE \(condition)") ?? 0
        }
        func time(_ order: String) throws -> Timestamp? {
            try Int64.fetchOne(database, sql: "SELECT time FROM entry ORDER BY seq \(order) LIMIT 1").map {
                Timestamp(microseconds: $0)
            }
        }
        let keptFrom = try LedgerHead.keptFrom(database)
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        // No number is left out but by a purge, and what a purge leaves is in the index of kinds.
        let total = max(end - keptFrom, 0) + (try count("kind > 3 AND seq < \(keptFrom)"))
        var counts: [UInt16: Int64] = [1: try count("kind = 1"), 2: try count("attempt_seq IS NOT NULL")]
        let rows = try Row.fetchAll(
            database, sql: "SELECT kind, count(*) FROM entry WHERE kind > 3 GROUP BY kind ORDER BY kind")
        for row in rows { counts[UInt16(clamping: try row.value(0) as Int64)] = try row.value(1) }
        counts[3] = max(total - counts.values.reduce(0, +), 0)
        self.total = total
        kinds = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
            LedgerStatistics.KindCount(kind: EntryKind(rawValue: $0.key), count: $0.value)
        }
        oldest = try time("ASC")
        newest = try time("DESC")
    }

    /// - Parameter bytes: what the entries take of the disk.
    func growth(now: Timestamp, bytes: Int64, _ database: Database) throws -> LedgerStatistics.Growth? {
        guard let oldest, total > 0 else { return nil }
        let days = min((now.microseconds - oldest.microseconds) / Self.day, 7)
        guard days >= 1 else { return nil }
        let start = now.microseconds - days * Self.day
        let first = try Int64.fetchOne(
            database, sql: "SELECT min(seq) FROM entry WHERE kind = 1 AND time >= ?", arguments: [start])
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        let entries = first.map { end - $0 } ?? 0
        let perEntry = Double(max(bytes, 0)) / Double(total)
        return LedgerStatistics.Growth(
            bytesPerDay: Int64(Double(entries) * perEntry / Double(days)), entriesPerDay: entries / days,
            days: Int(days))
    }
}
