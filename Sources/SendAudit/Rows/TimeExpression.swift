public import FoundationEssentials
public import SendAPI

/// A moment as people write it in a question.
///
/// | text | moment |
/// |---|---|
/// | `30m`, `24h`, `7d`, `2w` (and `s`) | so long before now; a day is 24 hours |
/// | `now`, `today`, `yesterday` | now; the first moment of that day in the zone |
/// | `monday` … `sunday`, `mon` … `sun` | the first moment of the last such day, today's included |
/// | `2026-11-27` | the first moment of that day in the zone |
/// | `2026-11-27 03:00`, `2026-11-27T03:00:07.5` | what a clock in the zone shows |
/// | `2026-11-27T03:00:00Z`, `2026-11-27 03:00:00+01:00` | RFC 3339, whatever the zone |
public enum TimeExpression {
    /// Why a text names no moment, or no window.
    public enum Problem: Error, Sendable, Hashable {
        /// The text is of no form that is read.
        case unreadable(String)
        /// The text has the form of a date or time, and no calendar or clock has it: the 30th of February.
        case noSuchTime(String)
        /// The moment is still to come.
        case future(String, Timestamp)
        /// The first moment is not before the second.
        case reversed(since: Timestamp, until: Timestamp)
    }

    /// Reads a moment, past or still to come.
    ///
    /// - Parameters:
    ///   - text: what somebody wrote; see the table above.
    ///   - now: the present moment.
    ///   - zone: where days begin, and whose clock a time without an offset is read from.
    /// - Throws: ``Problem`` `unreadable` or `noSuchTime`.
    public static func moment(
        _ text: String, now: Timestamp, zone: TimeZone = .gmt
    ) throws(Problem) -> Timestamp {
        let lower = text.lowercased()
        if let length = interval(lower) { return now - length }
        if lower == "now" { return now }
        let clock = LocalClock(zone)
        if let day = try day(lower, now: now, clock) { return clock.moment(of: day) }
        return try written(text, clock)
    }

    private static func interval(_ text: String) -> Duration? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
        guard let unit = text.last.flatMap({ units[$0] }), text.dropLast().utf8.allSatisfy(isDigit),
            let count = Int64(text.dropLast()), (1...1_000_000).contains(count)
        else { return nil }
        return .seconds(count * unit)
    }

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The day that a word names, as its first moment on the clock.
    private static func day(_ word: String, now: Timestamp, _ clock: LocalClock) throws(Problem) -> CivilTime? {
        var clock = clock
        let today = clock.time(at: now)
        let back: Int64
        switch word {
        case "today": back = 0
        case "yesterday": back = 1
        default:
            guard let weekday = weekdays.firstIndex(where: { $0 == word || $0.prefix(3) == word }) else { return nil }
            back = (today.weekday - Int64(weekday) + 7) % 7
        }
        return CivilTime(microseconds: (today.days - back) * CivilTime.dayLength)
    }

    private static func written(_ text: String, _ clock: LocalClock) throws(Problem) -> Timestamp {
        var rest = Array(text.utf8)[...]
        guard let year = number(&rest, 4), take(&rest, "-"), let month = number(&rest, 2), take(&rest, "-"),
            let day = number(&rest, 2)
        else { throw .unreadable(text) }
        guard !rest.isEmpty else {
            guard let date = CivilTime(year: year, month: month, day: day) else { throw .noSuchTime(text) }
            return clock.moment(of: date)
        }
        guard take(&rest, "T", "t", " "), let hour = number(&rest, 2), take(&rest, ":"),
            let minute = number(&rest, 2)
        else { throw .unreadable(text) }
        var (seconds, fraction): (Int64, Int64) = (0, 0)
        if take(&rest, ":") {
            guard let read = number(&rest, 2) else { throw .unreadable(text) }
            seconds = read
            if take(&rest, ".") {
                guard let read = self.fraction(&rest) else { throw .unreadable(text) }
                fraction = read
            }
        }
        guard let offset = offset(&rest), rest.isEmpty else { throw .unreadable(text) }
        // RFC 3339 has a 60th second where a leap second is; no clock here shows one.
        guard hour < 24, minute < 60, seconds < 60, offset?.isThere != false,
            let time = CivilTime(
                year: year, month: month, day: day,
                timeOfDay: ((hour * 60 + minute) * 60 + seconds) * 1_000_000 + fraction)
        else { throw .noSuchTime(text) }
        guard let offset else { return clock.moment(of: time) }
        return Timestamp(microseconds: time.microseconds - offset.minutes * 60_000_000)
    }

    private struct Offset {
        let minutes: Int64
        let isThere: Bool
    }

    /// The offset at the end of a text: `.some(nil)` where there is none, `nil` where it cannot be read.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Offset?? {
        if rest.isEmpty { return .some(nil) }
        if take(&rest, "Z", "z") { return Offset(minutes: 0, isThere: true) }
        let sign: Int64
        if take(&rest, "+") { sign = 1 } else if take(&rest, "-") { sign = -1 } else { return nil }
        guard let hours = number(&rest, 2), take(&rest, ":"), let minutes = number(&rest, 2) else { return nil }
        return Offset(minutes: sign * (hours * 60 + minutes), isThere: hours < 24 && minutes < 60)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ digits: Int) -> Int64? {
        let head = rest.prefix(digits)
        guard head.count == digits, head.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        return head.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    /// Digits after a point as microseconds; what is finer is cut.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        let digits = rest.prefix(while: isDigit)
        guard (1...18).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        let six = Array((digits + Array(repeating: UInt8(ascii: "0"), count: 6)).prefix(6))
        return six.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, _ characters: Unicode.Scalar...) -> Bool {
        guard let first = rest.first, characters.contains(where: { $0.value == UInt32(first) }) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
