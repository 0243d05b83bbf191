/// `:offset`: a number plus or minus a small whole number.
///
/// Source: LDML 48.2, part 9, "The `:offset` function".
struct OffsetFunction: MessageFunction {
    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        let operand = try call.numericOperand(of: "offset")
        let offset: Int
        switch (call.options["add"], call.options["subtract"]) {
        case (let add?, nil): offset = try Self.size(add, "add")
        case (nil, let subtract?): offset = -(try Self.size(subtract, "subtract"))
        case (nil, nil): throw FunctionError(.badOption, ":offset needs add or subtract")
        default: throw FunctionError(.badOption, ":offset takes add or subtract, not both")
        }
        let options = NumberOptions(&call, accepted: [])
        let selection = call.selection()
        return NumberValue(
            number: operand + DecimalNumber(Int64(offset)), style: options.style, options: options.resolved,
            locale: call.locale, selection: selection
        )
    }

    private static func size(_ option: FunctionCall.Option, _ name: String) throws(FunctionError) -> Int {
        guard let size = NumberOptions.digitSize(option.value) else {
            throw FunctionError(
                .badOption, "\(name)=\(option.value.plainText ?? "?") is not a whole number from 0 to 99")
        }
        return size
    }
}
