import GRDB

/// Attempts as they come, and again whenever something new is known of them.
///
/// It asks SQLite whether the file has changed, which reads no page, and looks at new entries alone. It neither sleeps nor
/// waits: the caller asks again when it likes.
public struct AttemptFollower {
    private let reader: AuditReader
    private let search: AttemptSearch
    private let isRevealed: Bool
    /// The first entry that was not looked at.
    private(set) var next: Int64
    private var version: Int64?

    /// Creates a follower.
    ///
    /// - Parameters:
    ///   - reader: the ledger.
    ///   - filter: which attempts.
    ///   - end: the first entry that is new, see ``AttemptPage/end``; `nil` for those that come from now on.
    ///   - isRevealed: gives personal values whole, see ``AuditReader/attempts(_:limit:isRevealed:)``.
    /// - Throws: as ``AuditReader/attempts(_:after:limit:keys:isRevealed:progress:)``.
    public init(
        _ reader: AuditReader, _ filter: AttemptFilter, from end: Int64? = nil, isRevealed: Bool = false
    ) throws(LedgerError) {
        self.reader = reader
        self.isRevealed = isRevealed
        search = try AttemptSearch(filter, reader)
        next = if let end { end } else { try reader.ask { try AuditReader.end($0) } }
    }

    /// The attempts that are new, or of which something new is known, since the last call.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public mutating func rows() throws(LedgerError) -> [AttemptRow] {
        let version = try reader.dataVersion()
        guard version != self.version else { return [] }
        var rows: [AttemptRow] = []
        let (search, isRevealed) = (search, isRevealed)
        var isAtEnd = false
        while !isAtEnd {
            let start = next
            let (read, end) = try reader.ask { database in
                let end = min(try AuditReader.end(database), start &+ Int64(AuditReader.batch))
                return (try Self.changed(start..<max(start, end), search, isRevealed, database), end)
            }
            rows += read
            next = max(start, end)
            isAtEnd = end &- start < Int64(AuditReader.batch)
        }
        self.version = version
        return rows
    }

    private static func changed(
        _ entries: Range<Int64>, _ search: AttemptSearch, _ isRevealed: Bool, _ database: Database
    ) throws -> [AttemptRow] {
        guard !entries.isEmpty else { return [] }
        let attempts = try Int64.fetchAll(
            database,
            sql: """
                SELECT coalesce(attempt_seq, seq) FROM entry WHERE seq >= ? AND seq < ? AND kind IN (1, 2, 3)
                GROUP BY 1 ORDER BY max(seq)
                """, arguments: [entries.lowerBound, entries.upperBound])
        let one = try AttemptStatement(database, .single)
        defer { one.finish() }
        return try attempts.compactMap { sequence in
            guard let record = try one.single(sequence, before: entries.upperBound), try search.holds(record, database)
            else {
                return nil
            }
            return try AuditReader.row(record, database, isRevealed: isRevealed)
        }
    }
}
