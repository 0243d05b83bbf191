import FoundationEssentials
import GRDB

/// Refusals that share an entry, so that a flood of them does not fill the disk.
enum FoldedRefusals {
    /// Goes through those of an interval.
    ///
    /// - Parameters:
    ///   - interval: when the first of an entry came, in microseconds.
    ///   - keptFrom: the first entry that no retention has removed or is removing.
    ///   - body: gets the status that several refusals have, how many, and when the first came.
    static func each(
        in interval: Range<Int64>, from keptFrom: Int64, _ database: Database,
        _ body: (AttemptStatus, Int, Int64) throws -> Void
    ) throws {
        // They are recorded after the first came.
        let rows = try Row.fetchCursor(
            database, sql: "SELECT time, details FROM entry WHERE kind = 4 AND kind > 3 AND time >= ? AND seq >= ?",
            arguments: [interval.lowerBound, keptFrom])
        while let row = try rows.next() {
            guard let details = DetailCoding.decode(try row.optional(1) as Data? ?? Data()) else { continue }
            let time = try details.detailNumber(.firstTime) ?? row.value(0)
            guard interval.contains(time) else { continue }
            for (status, count) in AttemptStatus.burst(details, time: time) {
                try body(status, Int(clamping: count), time)
            }
        }
    }
}
