public import MessageFormat

#if canImport(FoundationInternationalization)
    import FoundationEssentials
    import FoundationInternationalization
#else
    import Foundation
#endif

extension FoundationRenderer {
    /// The date, the time or both, in the order and words of the locale.
    public func format(
        _ dateTime: DateTimeValue, style: DateTimeStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        let zone = try zone(of: dateTime, style)
        var components = Locale.Components(identifier: locale.identifier)
        if let usesTwelveHours = style.usesTwelveHours {
            components.hourCycle = usesTwelveHours ? .oneToTwelve : .zeroToTwentyThree
        }
        var calendar = Locale(components: components).calendar
        if let name = style.calendar {
            guard let identifier = Self.calendars[name] else {
                throw FunctionError(.unsupportedOperation, "the calendar \(name) is not supported")
            }
            calendar = Calendar(identifier: identifier)
            components.calendar = identifier
        }
        calendar.timeZone = zone
        var format = Date.FormatStyle(
            locale: Locale(components: components), calendar: calendar, timeZone: zone, capitalizationContext: .unknown
        )
        if let fields = style.dateFields { format = Self.adding(fields, style.dateLength, to: format) }
        if let precision = style.timePrecision {
            format = format.hour(.defaultDigits(amPM: .abbreviated))
            if precision != .hour { format = format.minute() }
            if precision == .second { format = format.second() }
        }
        switch style.timeZoneStyle {
        case .long?: format = format.timeZone(.specificName(.long))
        case .short?: format = format.timeZone(.specificName(.short))
        case nil: break
        }
        return FormattedValue(type: "datetime", text: format.format(Self.instant(of: dateTime, in: zone)))
    }

    /// The zone to show the value in: the asked one, else the value's own, else UTC as a stand-in for no zone at all.
    private func zone(of value: DateTimeValue, _ style: DateTimeStyle) throws(FunctionError) -> TimeZone {
        let offset: Int
        switch style.zone {
        case .named(let name)?:
            guard let zone = TimeZone(identifier: name) else {
                throw FunctionError(.badOption, "the time zone \(name) is not known")
            }
            return zone
        case .offset(let minutes)?: offset = minutes
        case .input?, nil: offset = value.offset ?? 0
        }
        return TimeZone(secondsFromGMT: offset * 60) ?? .gmt
    }

    private static func instant(of value: DateTimeValue, in zone: TimeZone) -> Date {
        let seconds = value.daysSinceEpoch * 86_400 + value.hour * 3600 + value.minute * 60 + value.second
        let local = Date(timeIntervalSince1970: Double(seconds) + Double(value.millisecond) / 1000)
        if let offset = value.offset { return local - Double(offset * 60) }
        // A local time keeps its wall clock in whatever zone it is shown. Twice, for zones that change their offset.
        let guess = local - Double(zone.secondsFromGMT(for: local))
        return local - Double(zone.secondsFromGMT(for: guess))
    }

    private static func adding(
        _ fields: DateTimeStyle.DateFields, _ length: DateTimeStyle.Length, to format: Date.FormatStyle
    ) -> Date.FormatStyle {
        var format = format
        switch fields {
        case .yearMonthDay, .yearMonthDayWeekday: format = format.year()
        default: break
        }
        switch fields {
        case .monthDay, .monthDayWeekday, .yearMonthDay, .yearMonthDayWeekday:
            switch length {
            case .long: format = format.month(.wide)
            case .medium: format = format.month(.abbreviated)
            case .short: format = format.month(.defaultDigits)
            }
        default: break
        }
        if fields != .weekday { format = format.day() }
        switch fields {
        case .weekday, .dayWeekday, .monthDayWeekday, .yearMonthDayWeekday:
            format = format.weekday(length == .long ? .wide : .abbreviated)
        default: break
        }
        return format
    }

    /// Unicode calendar identifiers that Foundation knows.
    private static let calendars: [String: Calendar.Identifier] = [
        "gregory": .gregorian, "buddhist": .buddhist, "chinese": .chinese, "coptic": .coptic,
        "ethioaa": .ethiopicAmeteAlem, "ethiopic": .ethiopicAmeteMihret, "hebrew": .hebrew, "indian": .indian,
        "islamic": .islamic, "islamic-civil": .islamicCivil, "islamic-tbla": .islamicTabular,
        "islamic-umalqura": .islamicUmmAlQura, "iso8601": .iso8601, "japanese": .japanese, "persian": .persian,
        "roc": .republicOfChina,
    ]
}
