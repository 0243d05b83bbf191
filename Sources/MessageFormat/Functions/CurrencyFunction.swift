/// `:currency`: an amount of money. It cannot select.
///
/// Source: LDML 48.2, part 9, "The `:currency` function".
struct CurrencyFunction: MessageFunction {
    let renderer: any ValueRenderer

    private static let accepted = [
        "useGrouping", "minimumIntegerDigits", "minimumSignificantDigits", "maximumSignificantDigits",
        "trailingZeroDisplay", "roundingPriority", "roundingIncrement", "roundingMode",
    ]

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let amount = try amount(&call)
        var style = CurrencyStyle()
        let options = NumberOptions(
            &call, accepted: Self.accepted, discarded: ["minimumFractionDigits", "maximumFractionDigits"]
        )
        var resolved = options.resolved
        style.number = options.style
        call.choose("currencyDisplay", into: &style.display, &resolved)
        call.choose("currencySign", into: &style.signStyle, &resolved)
        if let digits = fractionDigits(&call) {
            style.number.minimumFractionDigits = digits
            style.number.maximumFractionDigits = digits
            resolved["fractionDigits"] = .integer(Int64(digits))
        }
        return CurrencyValue(
            amount: amount, style: style, options: resolved, locale: call.locale, renderer: renderer
        )
    }

    /// The operand with its currency: its own, or that of the option.
    private func amount(_ call: inout FunctionCall) throws(FunctionError) -> CurrencyAmount {
        if case .currency(let amount)? = call.operand?.value {
            if call.options["currency"] != nil {
                call.report(FunctionError(.badOption, "the operand brings its own currency, \(amount.code)"))
            }
            return amount
        }
        let number = try call.numericOperand(of: "currency")
        guard let option = call.options["currency"] else {
            throw FunctionError(.badOperand, "a number needs the option currency")
        }
        guard let code = option.value.plainText, let amount = CurrencyAmount(value: number, code: code) else {
            call.report(
                FunctionError(.badOption, "currency=\(option.value.plainText ?? "?") is not a three-letter code")
            )
            throw FunctionError(.badOperand, "a number needs the option currency")
        }
        return amount
    }

    private func fractionDigits(_ call: inout FunctionCall) -> Int? {
        if let option = call.options["fractionDigits"] {
            if option.value.plainText == "auto" { return nil }
            if let digits = NumberOptions.digitSize(option.value) { return digits }
            call.report(FunctionError(.badOption, "fractionDigits=\(option.value.plainText ?? "?") is not allowed"))
        }
        return call.operand?.options["fractionDigits"].flatMap(NumberOptions.digitSize)
    }
}

/// A resolved amount of money.
struct CurrencyValue: ResolvedValue {
    let amount: CurrencyAmount
    let style: CurrencyStyle
    let options: [String: MessageValue]
    let locale: MessageLocale
    let renderer: any ValueRenderer

    var value: MessageValue { .currency(amount) }
    var direction: TextDirection { locale.direction }

    func formatted() throws(FunctionError) -> FormattedValue {
        try renderer.format(amount, style: style, locale: locale)
    }
}
