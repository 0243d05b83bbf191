/// Shows currencies by code, units by identifier and dates in ISO 8601; numbers as the locale writes them.
public struct PlainRenderer: ValueRenderer {
    /// Creates the renderer.
    public init() {}

    /// The code, a no-break space, and the amount.
    public func format(
        _ amount: CurrencyAmount, style: CurrencyStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        var number = style.number
        let digits = CurrencyDigits.fractionDigits(of: amount.code)
        number.minimumFractionDigits = number.minimumFractionDigits ?? digits
        number.maximumFractionDigits = number.maximumFractionDigits ?? digits
        let parts = number.parts(of: amount.value, symbols: locale.symbols)
        guard style.display != .never else { return FormattedValue(type: "number", parts: parts) }
        let name = [
            FormattedValue.Part(type: "currency", value: amount.code),
            FormattedValue.Part(type: "literal", value: "\u{A0}"),
        ]
        return FormattedValue(type: "number", parts: name + parts)
    }

    /// The number, a no-break space, and the unit's identifier.
    public func format(
        _ quantity: UnitQuantity, style: UnitStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        let parts = style.number.parts(of: quantity.value, symbols: locale.symbols)
        let unit = [
            FormattedValue.Part(type: "literal", value: "\u{A0}"),
            FormattedValue.Part(type: "unit", value: quantity.unit),
        ]
        return FormattedValue(type: "number", parts: parts + unit)
    }

    /// ISO 8601, of the fields that are asked for.
    public func format(
        _ dateTime: DateTimeValue, style: DateTimeStyle, locale: MessageLocale
    ) throws(FunctionError) -> FormattedValue {
        var shown = dateTime
        switch style.zone {
        case .offset(let offset)?:
            guard let moved = dateTime.moved(toOffset: offset) else {
                throw FunctionError(.unsupportedOperation, "the date is out of range in that time zone")
            }
            shown = moved
        case .named(let name)?:
            throw FunctionError(.unsupportedOperation, "the time zone \(name) needs MessageFormatFoundation")
        case .input?, nil: break
        }
        var text = style.dateFields == nil ? "" : shown.dateDescription
        if let precision = style.timePrecision {
            text += (text.isEmpty ? "" : " ") + shown.timeDescription(precision: precision)
            if style.timeZoneStyle != nil { text += shown.offsetDescription }
        }
        return FormattedValue(type: "datetime", text: text)
    }
}
