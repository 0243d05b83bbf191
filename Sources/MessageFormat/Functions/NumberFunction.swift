/// `:number`: a number with as many digits as it has, up to three after the decimal separator.
///
/// Source: LDML 48.2, part 9, "The `:number` function".
struct NumberFunction: MessageFunction {
    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let number = try call.numericOperand(of: "number")
        let options = NumberOptions(&call, accepted: NumberOptions.all)
        let selection = call.selection()
        return NumberValue(
            number: number, style: options.style, options: call.addingSelect(to: options.resolved, selection),
            locale: call.locale, selection: selection
        )
    }
}
