/// `:percent`: a number times a hundred, with the locale's percent sign.
///
/// Source: LDML 48.2, part 9, "The `:percent` function".
struct PercentFunction: MessageFunction {
    private static let accepted = [
        "signDisplay", "useGrouping", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits",
        "maximumSignificantDigits", "trailingZeroDisplay", "roundingPriority", "roundingMode",
    ]

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let operand = try call.numericOperand(of: "percent")
        let options = NumberOptions(
            &call, accepted: Self.accepted, discarded: ["minimumIntegerDigits", "roundingIncrement", "select"]
        )
        var style = options.style
        style.defaultFractionDigits = 0
        return NumberValue(
            number: operand, style: style, options: options.resolved, locale: call.locale, selection: .plural,
            isPercent: true
        )
    }
}
