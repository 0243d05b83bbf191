/// What of a date and time is shown, and how.
public struct DateTimeStyle: Sendable, Equatable {
    /// The fields of a date.
    public enum DateFields: String, Sendable {
        /// The day of the week.
        case weekday
        /// The day of the month and of the week.
        case dayWeekday = "day-weekday"
        /// Month and day.
        case monthDay = "month-day"
        /// Month, day and day of the week.
        case monthDayWeekday = "month-day-weekday"
        /// Year, month and day.
        case yearMonthDay = "year-month-day"
        /// Year, month, day and day of the week.
        case yearMonthDayWeekday = "year-month-day-weekday"
    }

    /// The length of names.
    public enum Length: String, Sendable {
        /// Names in full.
        case long
        /// Abbreviated names.
        case medium
        /// Numbers.
        case short
    }

    /// The last field of a time.
    public enum TimePrecision: String, Sendable {
        /// The hour.
        case hour
        /// The minute.
        case minute
        /// The second.
        case second
    }

    /// The length of the name of a time zone.
    public enum TimeZoneStyle: String, Sendable {
        /// The name in full.
        case long
        /// The short name.
        case short
    }

    /// The zone that a value is shown in.
    public enum Zone: Sendable, Equatable {
        /// The zone of the value itself.
        case input
        /// A fixed offset from UTC, in minutes.
        case offset(Int)
        /// A zone of the IANA database.
        case named(String)
    }

    /// The fields of the date; `nil` shows none.
    public var dateFields: DateFields?
    /// The length of the date's names.
    public var dateLength = Length.medium
    /// The last field of the time; `nil` shows none.
    public var timePrecision: TimePrecision?
    /// How the zone is named; `nil` for not at all.
    public var timeZoneStyle: TimeZoneStyle?
    /// The zone to convert to.
    public var zone: Zone?
    /// Whether hours count to 12; `nil` as the locale prefers.
    public var usesTwelveHours: Bool?
    /// The Unicode calendar identifier, when not the locale's.
    public var calendar: String?

    /// A style that shows nothing yet.
    public init() {}
}
