/// A date and time in the Gregorian calendar, with or without an offset from UTC.
public struct DateTimeValue: Sendable, Hashable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute.
    public var minute: Int
    /// The second.
    public var second: Int
    /// The millisecond.
    public var millisecond: Int
    /// Minutes east of UTC; `nil` for a local time that belongs to no zone.
    public var offset: Int?

    /// Creates a date and time. `nil` when a field is out of range or the month has no such day.
    public init?(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0,
        offset: Int? = nil
    ) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(year: year, month: month)).contains(day), (0...23).contains(hour),
            (0...59).contains(minute), (0...59).contains(second), (0...999).contains(millisecond),
            (-840...840).contains(offset ?? 0)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second, self.millisecond) = (hour, minute, second, millisecond)
        self.offset = offset
    }

    private static func days(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads a date/time literal of the specification: `2006-01-02`, `2006-01-02T15:04:06`, with milliseconds and
    /// with `Z` or an offset. `nil` for anything else.
    public init?(literal: String) {
        var rest = literal.utf8[...]
        func number(_ digits: Int) -> Int? {
            guard rest.count >= digits, rest.prefix(digits).allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            let value = rest.prefix(digits).reduce(0) { $0 * 10 + Int($1) - 0x30 }
            rest.removeFirst(digits)
            return value
        }
        func skip(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest.removeFirst()
            return true
        }
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2) else { return nil }
        var (hour, minute, second, millisecond) = (0, 0, 0, 0)
        var offset: Int?
        if !rest.isEmpty {
            guard skip("T"), let hours = number(2), skip(":"), let minutes = number(2), skip(":"),
                let seconds = number(2)
            else { return nil }
            (hour, minute, second) = (hours, minutes, seconds)
            if skip(".") {
                let digits = rest.prefix { (0x30...0x39).contains($0) }.count
                guard (1...3).contains(digits), let fraction = number(digits) else { return nil }
                millisecond = fraction * [100, 10, 1][digits - 1]
            }
            if skip("Z") {
                offset = 0
            } else if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                rest.removeFirst()
                guard let hours = number(2), skip(":"), let minutes = number(2), hours <= 14, minutes <= 59 else {
                    return nil
                }
                offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
            }
        }
        guard rest.isEmpty else { return nil }
        self.init(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond,
            offset: offset
        )
    }

    /// The value in ISO 8601.
    public var description: String { "\(dateDescription)T\(timeDescription(precision: .second))\(offsetDescription)" }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    var dateDescription: String {
        "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    func timeDescription(precision: DateTimeStyle.TimePrecision) -> String {
        switch precision {
        case .hour: Self.padded(hour, 2)
        case .minute: "\(Self.padded(hour, 2)):\(Self.padded(minute, 2))"
        case .second: "\(Self.padded(hour, 2)):\(Self.padded(minute, 2)):\(Self.padded(second, 2))"
        }
    }

    var offsetDescription: String {
        guard let offset else { return "" }
        guard offset != 0 else { return "Z" }
        let magnitude = abs(offset)
        return "\(offset < 0 ? "-" : "+")\(Self.padded(magnitude / 60, 2)):\(Self.padded(magnitude % 60, 2))"
    }
}
