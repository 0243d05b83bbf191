import GRDB
import SendAPI

/// What a summary says of attempts whose entries a retention has removed. Of those only counts by whole quarters of an hour
/// (UTC) are kept.
public struct RemovedAttempts: Sendable, Hashable {
    /// Removed attempts of which is not known whether they lie in the window, because it cuts their quarter of an hour.
    public struct Uncertain: Sendable, Hashable {
        /// The part of the window that lies in that quarter.
        public let window: TimeWindow
        /// How many removed attempts the whole quarter had: from none to all of them lie in the window.
        public let count: Int
    }

    /// How many attempts of the summary are known by their counts alone. The summary has them in all its numbers but
    /// ``Summary/sharedDevices``, which need the entries.
    public let counted: Int
    /// What is in none of the summary's numbers: at most one quarter of an hour at each end of the window.
    public let uncertain: [Uncertain]

    /// Whether the summary lacks nothing.
    public var isNone: Bool { counted == 0 && uncertain.isEmpty }

    static let none = RemovedAttempts(counted: 0, uncertain: [])

    /// Looks up what of a window was removed.
    ///
    /// - Parameters:
    ///   - whole: the quarters that lie in the window whole.
    ///   - cut: the parts of the window at its ends, in microseconds, of at most one quarter each.
    init(whole: Range<Int64>, cut: [Range<Int64>], _ database: Database) throws {
        counted = try Self.count(whole, database)
        uncertain = try cut.compactMap { part in
            guard !part.isEmpty else { return nil }
            let first = AttemptStatus.quarter(of: part.lowerBound)
            let count = try Self.count(first..<(first + 1), database)
            guard count > 0 else { return nil }
            return Uncertain(
                window: TimeWindow(
                    start: Timestamp(microseconds: part.lowerBound), end: Timestamp(microseconds: part.upperBound)),
                count: count)
        }
    }

    init(counted: Int, uncertain: [Uncertain]) {
        self.counted = counted
        self.uncertain = uncertain
    }

    private static func count(_ quarters: Range<Int64>, _ database: Database) throws -> Int {
        guard !quarters.isEmpty else { return 0 }
        return try Int.fetchOne(
            database,
            sql: """
                SELECT CAST(total(count) AS INTEGER) FROM removed_rollup
                WHERE retention IN (SELECT retention FROM purged) AND quarter >= ? AND quarter < ?
                """, arguments: [quarters.lowerBound, quarters.upperBound]) ?? 0
    }
}
