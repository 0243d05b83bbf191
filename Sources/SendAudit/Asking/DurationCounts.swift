/// How many tries took how many milliseconds: exact up to a minute, whole seconds above, a day at most, so that the memory
/// for it is bounded.
struct DurationCounts: Sendable {
    private var counts: [Int32: Int] = [:]
    private(set) var total = 0

    static let exactMilliseconds: Int64 = 60_000

    /// The value under which a duration is counted.
    static func counted(_ milliseconds: Int64) -> Int64 {
        let bounded = min(max(milliseconds, 0), 86_400_000)
        return bounded <= exactMilliseconds ? bounded : bounded - bounded % 1_000
    }

    mutating func add(_ milliseconds: Int64) {
        counts[Int32(Self.counted(milliseconds)), default: 0] += 1
        total += 1
    }

    mutating func add(_ others: DurationCounts) {
        counts.merge(others.counts) { $0 + $1 }
        total += others.total
    }

    /// The quantiles by nearest rank; `nil` without a duration.
    var quantiles: DurationQuantiles? {
        guard total > 0 else { return nil }
        let sorted = counts.sorted { $0.key < $1.key }
        func quantile(_ percent: Int) -> Duration {
            let rank = (total * percent + 99) / 100
            var seen = 0
            for (value, count) in sorted {
                seen += count
                if seen >= rank { return .milliseconds(Int64(value)) }
            }
            return .zero
        }
        return DurationQuantiles(count: total, median: quantile(50), p95: quantile(95), p99: quantile(99))
    }
}
