extension FunctionCall {
    /// Reads an option that has a fixed set of values: this expression's, else the operand's.
    mutating func choose<Choice: RawRepresentable<String>>(
        _ name: String, into choice: inout Choice, _ resolved: inout [String: MessageValue]
    ) {
        if let option = options[name] {
            if let value = option.value.plainText.flatMap(Choice.init) {
                choice = value
                resolved[name] = .string(value.rawValue)
                return
            }
            report(FunctionError(.badOption, "\(name)=\(option.value.plainText ?? "?") is not allowed"))
        }
        if let inherited = operand?.options[name]?.plainText.flatMap(Choice.init) {
            choice = inherited
            resolved[name] = .string(inherited.rawValue)
        }
    }

    /// Reads an option that has a fixed set of values and must be a literal. A bad one is reported and ignored.
    mutating func literalChoice<Choice: RawRepresentable<String>>(_ name: String, _ type: Choice.Type) -> Choice? {
        guard let option = options[name] else { return nil }
        guard option.isLiteral else {
            report(FunctionError(.badOption, "\(name) must be set by a literal"))
            return nil
        }
        let choice = option.value.plainText.flatMap(Choice.init)
        if choice == nil {
            report(FunctionError(.badOption, "\(name)=\(option.value.plainText ?? "?") is not allowed"))
        }
        return choice
    }
}
