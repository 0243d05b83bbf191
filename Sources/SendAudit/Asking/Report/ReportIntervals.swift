package import SendAPI

/// Intervals of one length, one after the other, in UTC. Their length is such that there are a few hundred at most.
package struct ReportIntervals: Sendable, Hashable {
    /// The first interval's first quarter of an hour, since 1970.
    package let firstQuarter: Int64
    /// The length of an interval in quarters of an hour.
    package let quarters: Int64
    /// How many there are.
    package let count: Int

    /// What a chart can show and a page can hold.
    private static let maximumCount: Int64 = 400

    /// Intervals for a range of quarters of an hour.
    init(_ range: Range<Int64>) {
        guard !range.isEmpty else {
            (firstQuarter, quarters, count) = (range.lowerBound, 1, 0)
            return
        }
        let span = range.upperBound - range.lowerBound
        var length: Int64 = 1
        // A quarter, an hour, six hours, a day, then two days, four, and so on.
        while span / length >= Self.maximumCount {
            length = length == 1 ? 4 : length == 4 ? 24 : length == 24 ? RollupScale.quartersPerDay : length * 2
        }
        let alignment = min(length, RollupScale.quartersPerDay)
        let first = Self.floor(range.lowerBound, alignment)
        (firstQuarter, quarters) = (first, length)
        count = Int((range.upperBound - first + length - 1) / length)
    }

    private static func floor(_ number: Int64, _ length: Int64) -> Int64 {
        (number >= 0 ? number / length : (number + 1) / length - 1) * length
    }

    /// The interval of a quarter of an hour; what lies outside counts for the nearest.
    func place(ofQuarter quarter: Int64) -> Int {
        guard quarter > firstQuarter else { return 0 }
        return min(Int((quarter - firstQuarter) / quarters), max(count - 1, 0))
    }

    /// The length of an interval in seconds.
    package var seconds: Int64 { quarters * (AttemptStatus.quarterLength / 1_000_000) }

    /// When an interval begins. The one after the last begins where the last ends.
    package func start(_ place: Int) -> Timestamp {
        Timestamp(microseconds: (firstQuarter &+ Int64(place) &* quarters) &* AttemptStatus.quarterLength)
    }
}
