public import FoundationEssentials

/// A moment, in whole microseconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Microseconds since 1970-01-01 00:00 UTC.
    public let microseconds: Int64

    /// Creates a moment from microseconds since 1970-01-01 00:00 UTC.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Creates a moment from a date, rounded to a microsecond.
    public init(_ date: Date) {
        microseconds = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
    }

    /// The present moment by the system's clock.
    public static func now() -> Timestamp {
        Timestamp(Date())
    }

    /// The moment as a date.
    public var date: Date {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }

    /// ISO 8601 in UTC with milliseconds, what is finer cut: `2026-11-23T12:00:00.000Z`. The calendar is the Gregorian one
    /// for every year, as RFC 3339 has it; Foundation's turns Julian before 1582.
    public var description: String {
        let time = CivilTime(microseconds: microseconds)
        let milliseconds = time.timeOfDay / 1_000
        let seconds = CivilTime.padded(milliseconds / 1_000 % 60, 2)
        return "\(time.date)T\(time.clock):\(seconds).\(CivilTime.padded(milliseconds % 1_000, 3))Z"
    }

    /// Reads a moment as ``description`` writes it.
    ///
    /// - Returns: `nil` for any other form.
    package init?(_ text: String) {
        let numbers = text.prefix(24).split { !"0123456789".contains($0) }.compactMap { Int64($0) }
        guard numbers.count == 7,
            let time = CivilTime(
                year: numbers[0], month: numbers[1], day: numbers[2],
                timeOfDay: (((numbers[3] * 60 + numbers[4]) * 60 + numbers[5]) * 1_000 + numbers[6]) * 1_000)
        else { return nil }
        self.init(microseconds: time.microseconds)
        // What is written otherwise is no moment: another separator, an hour of 25.
        guard description == text else { return nil }
    }

    /// Earlier moments come first.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    /// A later moment.
    public static func + (time: Timestamp, duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        let (whole, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let added = isTooLong ? (seconds < 0 ? .min : .max) : whole
        let microseconds = saturated(saturated(time.microseconds, added), attoseconds / 1_000_000_000_000)
        return Timestamp(microseconds: microseconds)
    }

    /// An earlier moment.
    public static func - (time: Timestamp, duration: Duration) -> Timestamp {
        time + (Duration.zero - duration)
    }

    /// The time from one moment to another.
    public static func - (later: Timestamp, earlier: Timestamp) -> Duration {
        .seconds(later.microseconds / 1_000_000 - earlier.microseconds / 1_000_000)
            + .microseconds(later.microseconds % 1_000_000 - earlier.microseconds % 1_000_000)
    }

    /// Times that a damaged file says may lie where a sum ends; the last moment is then as good as any.
    private static func saturated(_ first: Int64, _ second: Int64) -> Int64 {
        let (sum, isTooLarge) = first.addingReportingOverflow(second)
        return isTooLarge ? (second < 0 ? .min : .max) : sum
    }
}
