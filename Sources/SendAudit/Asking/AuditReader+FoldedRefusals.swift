import FoundationEssentials
import GRDB
import SendAPI

extension AuditReader {
    /// How many refusals of a window share an entry with others. Summaries count them; no list of attempts has them.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func foldedRefusals(_ window: TimeWindow) throws(LedgerError) -> Int {
        let (start, end) = window.bounds
        return try ask { database in
            // A burst is recorded after it began.
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT time, details FROM entry WHERE kind = 4 AND kind > 3 AND time >= ?
                        AND seq >= (SELECT coalesce(max(to_seq), 0) FROM purged)
                    """, arguments: [start])
            var count = 0
            while let row = try rows.next() {
                guard let details = DetailCoding.decode(try row.optional(1) as Data? ?? Data()) else { continue }
                let time: Int64 = try details.detailNumber(.firstTime) ?? row.value(0)
                guard time >= start, time < end else { continue }
                for (_, folded) in AttemptStatus.burst(details, time: time) { count &+= Int(folded) }
            }
            return count
        }
    }
}
