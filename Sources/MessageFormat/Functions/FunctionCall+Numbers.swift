extension FunctionCall {
    /// The operand as a number.
    ///
    /// - Throws: `badOperand` when there is none, or it is not one.
    func numericOperand(of function: String) throws(FunctionError) -> DecimalNumber {
        guard let operand else { throw FunctionError(.badOperand, ":\(function) needs an operand") }
        guard let number = operand.value.decimalNumber else {
            let shown = operand.value.plainText.map { "'\($0)'" } ?? "the operand"
            throw FunctionError(.badOperand, "\(shown) is not a number")
        }
        return number
    }

    /// The `select` option: only a literal of this very expression may set it.
    ///
    /// Translators write their keys for one way of selecting, so a value that arrives at run time is refused: the
    /// error is reported and the result, `nil`, means that the value cannot select at all.
    mutating func selection() -> NumberSelection? {
        if let option = options["select"] {
            guard option.isLiteral else {
                report(FunctionError(.badOption, "select must be set by a literal"))
                return nil
            }
            if let selection = option.value.plainText.flatMap(NumberSelection.init) { return selection }
            report(FunctionError(.badOption, "select=\(option.value.plainText ?? "?") is not plural, ordinal or exact"))
            return .plural
        }
        if operand?.options["select"] != nil {
            report(FunctionError(.badOption, "select was set by the operand's function; set it here instead"))
            return nil
        }
        return .plural
    }

    /// The literal that set `select`, to be handed on.
    func addingSelect(to resolved: [String: MessageValue], _ selection: NumberSelection?) -> [String: MessageValue] {
        guard options["select"] != nil, let selection else { return resolved }
        return resolved.merging(["select": .string(selection.rawValue)]) { $1 }
    }
}
