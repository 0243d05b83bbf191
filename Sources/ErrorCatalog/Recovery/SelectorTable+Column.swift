import MessageFormat

extension SelectorTable.Column {
    init(
        _ selector: String, _ declarations: [String: MessageDeclaration], _ roles: [String: RecoverySource.Role]
    ) {
        let selected = MessageExpression(operand: .variable(selector))
        guard let chain = ExpressionChain(selected, declarations), case .variable(let name) = chain.root else {
            self.init(variable: selector, test: .unknown)
            return
        }
        self.init(variable: name, test: Self.test(chain, roles[name]))
    }

    var isNumeric: Bool {
        switch test {
        case .cardinal, .ordinal, .exactNumber: true
        case .text, .unknown: false
        }
    }

    private static func test(_ chain: ExpressionChain, _ role: RecoverySource.Role?) -> SelectorTable.Test {
        guard let role, let last = chain.functions.last else { return .unknown }
        if last.name == "string" {
            return chain.keepsText ? .text : .unknown
        }
        switch role {
        case .parameter(_, let type) where !type.isNumber: return .unknown
        case .code, .name: return .unknown
        case .parameter, .derived: break
        }
        guard chain.keepsNumbers else { return .unknown }
        for case let option in last.options where option.name == "select" {
            switch option.value {
            case .literal("ordinal"): return .ordinal
            case .literal("exact"): return .exactNumber
            case .literal("plural"): return .cardinal
            default: return .unknown
            }
        }
        // A selection that an earlier function set is an error here, after which nothing but `*` is selected.
        let isSetBefore = chain.functions.dropLast().contains { $0.options.contains { $0.name == "select" } }
        return isSetBefore ? .unknown : .cardinal
    }
}

extension ParameterType {
    /// Whether values are whole numbers.
    var isNumber: Bool {
        switch self {
        case .field, .string: false
        case .int, .seconds: true
        }
    }
}
