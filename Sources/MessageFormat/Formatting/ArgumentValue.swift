/// Turns what a program passes in into resolved values.
enum ArgumentValue {
    /// The value of a variable that no function annotates. Numbers are formatted as by `:number`, and so on; but only
    /// a function makes a value that can select.
    static func resolve(
        _ value: MessageValue, locale: MessageLocale, renderer: any ValueRenderer
    ) -> any ResolvedValue {
        switch value {
        case .string(let text): return TextValue(text, canSelect: false)
        case .integer, .number, .decimal:
            guard let number = value.decimalNumber else { break }
            return NumberValue(number, locale: locale)
        case .currency(let amount):
            return CurrencyValue(
                amount: amount, style: CurrencyStyle(), options: [:], locale: locale, renderer: renderer
            )
        case .quantity(let quantity):
            return UnitValue(quantity: quantity, style: UnitStyle(), options: [:], locale: locale, renderer: renderer)
        case .dateTime(let dateTime):
            var style = DateTimeStyle()
            style.dateFields = .yearMonthDay
            style.timePrecision = .minute
            return DateTimeResolvedValue(
                dateTime: dateTime, style: style, options: [:], locale: locale, renderer: renderer
            )
        case .boolean, .custom: break
        }
        return OpaqueValue(value: value)
    }
}

/// A value that only its own functions understand.
struct OpaqueValue: ResolvedValue {
    let value: MessageValue

    func formatted() throws(FunctionError) -> FormattedValue {
        guard let text = value.plainText else {
            throw FunctionError(.badOperand, "the value has no text of its own; a function must format it")
        }
        return FormattedValue(type: "unknown", text: text)
    }
}
