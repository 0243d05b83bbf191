import GRDB
import SendAPI

extension AuditReader {
    /// How many refusals of a window share an entry with others. Summaries count them; no list of attempts has them.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func foldedRefusals(_ window: TimeWindow) throws(LedgerError) -> Int {
        let (start, end) = window.bounds
        return try ask { database in
            let keptFrom = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
            var folded = 0
            try FoldedRefusals.each(in: start..<max(start, end), from: keptFrom, database) { _, count, _ in
                folded &+= count
            }
            return folded
        }
    }
}
