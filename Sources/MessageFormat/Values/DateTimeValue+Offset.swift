extension DateTimeValue {
    /// The same moment at another offset; a local time without offset only takes the offset over. `nil` when the
    /// date leaves the years 1 to 9999.
    public func moved(toOffset target: Int) -> DateTimeValue? {
        guard let offset else {
            var moved = self
            moved.offset = target
            return moved
        }
        var minutes = hour * 60 + minute + target - offset
        var days = daysSinceEpoch
        while minutes < 0 {
            minutes += 1440
            days -= 1
        }
        while minutes >= 1440 {
            minutes -= 1440
            days += 1
        }
        let date = Self.date(daysSinceEpoch: days)
        guard (1...9999).contains(date.year) else { return nil }
        var moved = self
        (moved.year, moved.month, moved.day) = date
        (moved.hour, moved.minute, moved.offset) = (minutes / 60, minutes % 60, target)
        return moved
    }

    /// Days from 1970-01-01, by the count of days in 400-year eras that start in March.
    public var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }
}
