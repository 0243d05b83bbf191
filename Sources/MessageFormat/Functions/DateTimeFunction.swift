/// `:date`, `:time` and `:datetime` (draft). They cannot select.
///
/// Source: LDML 48.2, part 9, "Date and Time Value Formatting".
struct DateTimeFunction: MessageFunction {
    /// Which of the three functions.
    enum Kind: String, Sendable { case date, time, datetime }

    let kind: Kind
    let renderer: any ValueRenderer

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let value = try operand(of: call)
        var style = DateTimeStyle()
        switch kind {
        case .date:
            style.dateFields = call.literalChoice("fields", DateTimeStyle.DateFields.self) ?? .yearMonthDay
            style.dateLength = call.literalChoice("length", DateTimeStyle.Length.self) ?? .medium
        case .time:
            style.timePrecision = call.literalChoice("precision", DateTimeStyle.TimePrecision.self) ?? .minute
            style.timeZoneStyle = call.literalChoice("timeZoneStyle", DateTimeStyle.TimeZoneStyle.self)
        case .datetime:
            style.dateFields = call.literalChoice("dateFields", DateTimeStyle.DateFields.self) ?? .yearMonthDay
            style.dateLength = call.literalChoice("dateLength", DateTimeStyle.Length.self) ?? .medium
            style.timePrecision = call.literalChoice("timePrecision", DateTimeStyle.TimePrecision.self) ?? .minute
            style.timeZoneStyle = call.literalChoice("timeZoneStyle", DateTimeStyle.TimeZoneStyle.self)
        }
        let resolved = overrides(&call, value, &style)
        return DateTimeResolvedValue(
            dateTime: value, style: style, options: resolved, locale: call.locale, renderer: renderer
        )
    }

    private func operand(of call: FunctionCall) throws(FunctionError) -> DateTimeValue {
        switch call.operand?.value {
        case .dateTime(let value)?: return value
        case .string(let text)?:
            if let value = DateTimeValue(literal: text) { return value }
            throw FunctionError(.badOperand, "'\(text)' is not a date/time literal")
        case nil: throw FunctionError(.badOperand, ":\(kind.rawValue) needs an operand")
        default: throw FunctionError(.badOperand, "the operand is not a date and time")
        }
    }

    /// The override options: the only ones that an operand hands on.
    private func overrides(
        _ call: inout FunctionCall, _ value: DateTimeValue, _ style: inout DateTimeStyle
    ) -> [String: MessageValue] {
        var resolved: [String: MessageValue] = [:]
        let names = kind == .date ? ["timeZone", "calendar"] : ["timeZone", "calendar", "hour12"]
        for name in names {
            if let option = call.options[name] {
                if let text = option.value.plainText, apply(name, text, to: &style) {
                    resolved[name] = .string(text)
                    continue
                }
                call.report(FunctionError(.badOption, "\(name)=\(option.value.plainText ?? "?") is not allowed"))
            }
            if let text = call.operand?.options[name]?.plainText, apply(name, text, to: &style) {
                resolved[name] = .string(text)
            }
        }
        if let inherited = call.operand?.options["hour12"], kind == .date { resolved["hour12"] = inherited }
        if style.zone == .input, value.offset == nil {
            call.report(FunctionError(.badOperand, "timeZone=input, but the value has no time zone"))
            style.zone = nil
        }
        return resolved
    }

    private func apply(_ name: String, _ text: String, to style: inout DateTimeStyle) -> Bool {
        switch name {
        case "timeZone":
            guard let zone = DateTimeStyle.Zone(text) else { return false }
            style.zone = zone
        case "hour12":
            guard text == "true" || text == "false" else { return false }
            style.usesTwelveHours = text == "true"
        default:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            let isWellFormed = parts.allSatisfy { part in
                (3...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
            }
            guard isWellFormed else { return false }
            style.calendar = text.lowercased()
        }
        return true
    }
}

extension DateTimeStyle.Zone {
    /// Reads the value of a `timeZone` option.
    init?(_ text: String) {
        if text == "input" {
            self = .input
        } else if text == "UTC" || text == "Z" {
            self = .offset(0)
        } else if let sign = text.first, sign == "+" || sign == "-" {
            // `time-numoffset` of RFC 3339.
            let bytes = Array(text.utf8)
            guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
                [1, 2, 4, 5].allSatisfy({ (0x30...0x39).contains(bytes[$0]) })
            else { return nil }
            let hours = Int(bytes[1] - 0x30) * 10 + Int(bytes[2] - 0x30)
            let minutes = Int(bytes[4] - 0x30) * 10 + Int(bytes[5] - 0x30)
            guard hours <= 23, minutes <= 59 else { return nil }
            self = .offset((hours * 60 + minutes) * (sign == "-" ? -1 : 1))
        } else {
            // `time-zone-name` of RFC 9557.
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let isWellFormed = parts.allSatisfy { part in
                guard let first = part.utf8.first, part != ".", part != ".." else { return false }
                let isInitial = (0x61...0x7A).contains(first | 0x20) || first == 0x2E || first == 0x5F
                return isInitial
                    && part.utf8.allSatisfy {
                        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
                            || [0x2E, 0x5F, 0x2D, 0x2B].contains($0)
                    }
            }
            guard isWellFormed else { return nil }
            self = .named(text)
        }
    }
}

/// A resolved date and time.
struct DateTimeResolvedValue: ResolvedValue {
    let dateTime: DateTimeValue
    let style: DateTimeStyle
    let options: [String: MessageValue]
    let locale: MessageLocale
    let renderer: any ValueRenderer

    var value: MessageValue { .dateTime(dateTime) }
    var direction: TextDirection { locale.direction }

    func formatted() throws(FunctionError) -> FormattedValue {
        try renderer.format(dateTime, style: style, locale: locale)
    }
}
