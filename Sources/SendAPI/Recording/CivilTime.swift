/// A date and time of day as clocks on a wall show it, in no zone.
///
/// Source: RFC 3339 for what is valid; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", for days since 1970.
package struct CivilTime: Sendable, Hashable {
    package let year: Int64
    package let month: Int64
    package let day: Int64
    /// The time of day in microseconds.
    package let timeOfDay: Int64

    package static let dayLength: Int64 = 86_400_000_000

    /// `nil` for a date that no calendar has, such as the 30th of February, and for years beyond four digits.
    package init?(year: Int64, month: Int64, day: Int64, timeOfDay: Int64 = 0) {
        guard (1...9_999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year)).contains(day), (0..<Self.dayLength).contains(timeOfDay)
        else { return nil }
        (self.year, self.month, self.day, self.timeOfDay) = (year, month, day, timeOfDay)
    }

    /// The date and time a number of microseconds after 1970 began.
    package init(microseconds: Int64) {
        let days = Self.floor(microseconds, Self.dayLength)
        timeOfDay = microseconds &- days &* Self.dayLength
        let shifted = days &+ 719_468
        let era = Self.floor(shifted, 146_097)
        let dayOfEra = shifted &- era &* 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let place = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * place + 2) / 5 + 1
        month = place < 10 ? place + 3 : place - 9
        year = yearOfEra &+ era &* 400 &+ (month <= 2 ? 1 : 0)
    }

    /// Whole days since 1970 began.
    package var days: Int64 {
        let year = month <= 2 ? self.year - 1 : self.year
        let era = Self.floor(year, 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Microseconds since 1970 began, as if the zone were UTC.
    package var microseconds: Int64 { days * Self.dayLength + timeOfDay }

    /// 0 for Monday, 6 for Sunday.
    package var weekday: Int64 { days + 3 - Self.floor(days + 3, 7) * 7 }

    /// `2026-11-27`.
    package var date: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

    /// `03:30`.
    package var clock: String {
        let minutes = timeOfDay / 60_000_000
        return "\(Self.padded(minutes / 60, 2)):\(Self.padded(minutes % 60, 2))"
    }

    /// `03:30:07`, with a fraction where there is one.
    package var fullClock: String {
        let seconds = timeOfDay / 1_000_000 % 60
        let rest = timeOfDay % 1_000_000
        let fraction =
            rest == 0 ? "" : rest % 1_000 == 0 ? "." + Self.padded(rest / 1_000, 3) : "." + Self.padded(rest, 6)
        return "\(clock):\(Self.padded(seconds, 2))\(fraction)"
    }

    static func length(ofMonth month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Division that rounds down, also below zero.
    package static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : (value &+ 1) / divisor - 1
    }

    package static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
