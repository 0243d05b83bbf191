/// `:string`: text as it is, and selection by equality.
///
/// Source: LDML 48.2, part 9, "The `:string` function".
struct StringFunction: MessageFunction {
    // The official suite wants an unresolved operand of :string to count as one error, not as two or three.
    var toleratesUnresolvedOperand: Bool { true }

    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
        guard let operand = call.operand else {
            throw FunctionError(.badOperand, ":string needs an operand")
        }
        guard let text = operand.value.plainText else {
            throw FunctionError(.badOperand, ":string needs an operand that has a text")
        }
        // A number's direction is that of its digits in the locale; as plain text it is not known.
        let direction = operand is TextValue ? operand.direction : .unknown
        return TextValue(text, direction: direction)
    }
}
