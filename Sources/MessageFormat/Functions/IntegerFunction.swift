/// `:integer`: a number rounded to a whole one.
///
/// The specification leaves the integer value to the implementation. It is rounded as `:number` with no fraction
/// digits would show it, half away from zero, so that what is selected on is what is read.
///
/// Source: LDML 48.2, part 9, "The `:integer` function".
struct IntegerFunction: MessageFunction {
    private static let accepted = ["signDisplay", "useGrouping", "minimumIntegerDigits", "maximumSignificantDigits"]

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let operand = try call.numericOperand(of: "integer")
        let options = NumberOptions(
            &call, accepted: Self.accepted,
            discarded: ["minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits"]
        )
        let selection = call.selection()
        return NumberValue(
            number: Self.whole(operand, mode: options.style.roundingMode), style: options.style,
            options: call.addingSelect(to: options.resolved, selection), locale: call.locale, selection: selection
        )
    }

    static func whole(_ number: DecimalNumber, mode: RoundingMode) -> DecimalNumber {
        guard number.special == nil, !number.isInteger else { return number }
        let rounded = RoundedDecimal(number, fractionDigits: 0, mode: mode)
        var whole = DecimalNumber(
            isNegative: rounded.isNegative, digits: rounded.integer, point: rounded.integer.count
        )
        // The integer zero has no sign.
        if whole.isZero { whole.isNegative = false }
        return whole
    }
}
