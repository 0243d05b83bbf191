import GRDB
public import SendAPI

/// How many attempts there were over a window, in steps of the same length.
public struct AttemptHistogram: Sendable, Hashable {
    /// A step.
    public struct Step: Sendable, Hashable {
        /// The attempts made in it.
        public internal(set) var attempts = 0
        /// Those of them that failed or were refused.
        public internal(set) var failures = 0
    }

    /// When the first step begins: the window's start, or the moment of a quarter of an hour or day before it.
    public let start: Timestamp
    /// How long a step is.
    public let length: Duration
    /// The steps in their order.
    public let steps: [Step]
}

extension AuditReader {
    /// The lengths of a step, in quarters of an hour.
    private static let stepLengths: [Int64] = [
        1, 2, 4, 8, 12, 24, 48, 96, 192, 96 * 7, 96 * 14, 96 * 28, 96 * 91, 96 * 364, 96 * 3_640,
    ]

    /// Counts the attempts of a window in steps, from the roll-ups. A step that the window cuts is counted whole.
    ///
    /// - Parameters:
    ///   - window: the interval; one without bounds ends with the newest attempts, and begins with the oldest.
    ///   - steps: how many steps at most.
    /// - Returns: `nil` for a window without attempts.
    /// - Throws: ``LedgerError`` `unreadable`.
    public func histogram(_ window: TimeWindow, steps: Int) throws(LedgerError) -> AttemptHistogram? {
        try ask { database -> AttemptHistogram? in
            let (start, end) = window.bounds
            let days = try Row.fetchOne(database, sql: "SELECT min(day), max(day) FROM rollup_day WHERE count > 0")
            guard let first = try days?.optional(0) as Int64?, let last = try days?.optional(1) as Int64? else {
                return nil
            }
            // Days that no clock has would make steps without number.
            let bounded = { (day: Int64) in min(max(day, -1_000_000), 1_000_000) * RollupScale.quartersPerDay }
            let from = start == .min ? bounded(first) : AttemptStatus.quarter(of: start)
            let to = end == .max ? bounded(last &+ 1) : AttemptStatus.quarter(of: end &- 1) &+ 1
            let quarters = from..<max(from &+ 1, to)
            func count(_ length: Int64) -> Int64 {
                CivilTime.floor(quarters.upperBound - 1, length) - CivilTime.floor(quarters.lowerBound, length) + 1
            }
            guard let length = Self.stepLengths.first(where: { count($0) <= Int64(max(steps, 1)) }) else { return nil }
            let origin = CivilTime.floor(quarters.lowerBound, length)
            var counted = Array(repeating: AttemptHistogram.Step(), count: Int(count(length)))
            let scale: RollupScale = length % RollupScale.quartersPerDay == 0 ? .day : .quarter
            let divisor = scale == .day ? length / RollupScale.quartersPerDay : length
            let column = scale.columns[0]
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT \(column), state, CAST(total(count) AS INTEGER) FROM \(scale.table)
                    WHERE \(column) >= ? AND \(column) < ? GROUP BY 1, 2
                    """, arguments: [origin * divisor, (origin + Int64(counted.count)) * divisor])
            while let row = try rows.next() {
                guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
                let place = Int(CivilTime.floor(try row.value(0), divisor) - origin)
                let number: Int = try row.value(2)
                counted[place].attempts &+= number
                if state.isFailure { counted[place].failures &+= number }
            }
            guard counted.contains(where: { $0.attempts != 0 }) else { return nil }
            return AttemptHistogram(
                start: Timestamp(microseconds: origin * length * AttemptStatus.quarterLength),
                length: .seconds(length * 900), steps: counted)
        }
    }
}
