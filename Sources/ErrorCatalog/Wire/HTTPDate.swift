/// A date in a header field. Source: RFC 9110 §5.6.7.
public enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or
    /// `Sun Nov  6 08:49:37 1994`; `nil` for any other text.
    public static func seconds(of text: String) -> Int64? {
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        let fields: (day: String, month: String, year: String, time: String)
        switch (words.count, words.last) {
        case (6, "gmt"): fields = (words[1], words[2], words[3], words[4])
        case (5, _): fields = (words[2], words[1], words[4], words[3])
        default: return nil
        }
        let time = fields.time.split(separator: ":", omittingEmptySubsequences: false).compactMap { number($0, 2...2) }
        guard let day = number(fields.day, 1...2), let month = months.firstIndex(of: fields.month),
            let year = year(fields.year), time.count == 3, (1...31).contains(day),
            time[0] < 24, time[1] < 60, time[2] <= 60
        else { return nil }
        return days(year: year, month: Int64(month) + 1, day: day) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
    }

    private static func number(_ text: some StringProtocol, _ length: ClosedRange<Int>) -> Int64? {
        guard length.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(text)
    }

    /// RFC 9110: two digits that would lie more than fifty years ahead are of the century before. Retry-After looks ahead,
    /// so that everything below 70 is of this century.
    private static func year(_ text: String) -> Int64? {
        if let year = number(text, 4...4) { return year }
        return number(text, 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
    }

    /// Days since 1970 in the Gregorian calendar, with years that begin in March, so that the leap day is the last.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
