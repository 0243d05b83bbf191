public import Foundation
public import MessageFormat

extension Decimal: MessageArgument {
    /// A decimal number; text where it is none, such as `NaN`.
    public var messageValue: MessageValue {
        DecimalNumber(literal: description).map { .decimal($0) } ?? .string(description)
    }
}

extension Date: MessageArgument {
    /// The moment by the clock of the device's time zone, to the millisecond; text for years that have not four digits.
    public var messageValue: MessageValue {
        let zone = TimeZone.current
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents(
            [.era, .year, .month, .day, .hour, .minute, .second, .nanosecond], from: self)
        let value = DateTimeValue(
            year: parts.era == 1 ? parts.year ?? 0 : 0, month: parts.month ?? 0, day: parts.day ?? 0,
            hour: parts.hour ?? 0, minute: parts.minute ?? 0, second: parts.second ?? 0,
            millisecond: (parts.nanosecond ?? 0) / 1_000_000, offset: zone.secondsFromGMT(for: self) / 60)
        return value.map { .dateTime($0) } ?? .string("\(self)")
    }
}

extension CompiledMessage {
    /// Formats the message to a string in the reader's language, with Foundation's forms of money, dates and times.
    ///
    /// ```swift
    /// try CompiledMessage("Hello, {$name}!").format(["name": user.name])
    /// ```
    ///
    /// - Parameters:
    ///   - arguments: values of the external variables.
    ///   - locale: the language and region.
    ///   - bidiIsolation: what surrounds placeholders.
    public func format(
        _ arguments: [String: any MessageArgument] = [:], locale: Locale = .current,
        bidiIsolation: BidiIsolation = .default
    ) -> String {
        format(
            arguments.mapValues(\.messageValue), locale: locale.identifier(.bcp47), bidiIsolation: bidiIsolation,
            functions: .foundation)
    }
}
