import MessageFormat

/// An expression with the declarations that stand behind its variable taken in: a value and the functions that it goes
/// through.
struct ExpressionChain {
    enum Root {
        case variable(String)
        case literal(String)
    }

    let root: Root
    /// The innermost first.
    let functions: [FunctionReference]

    /// A chain beyond this is no sentence of a catalogue.
    private static let deepest = 32

    /// - Returns: `nil` for an expression without operand, or a chain that is too long.
    init?(_ expression: MessageExpression, _ declarations: [String: MessageDeclaration], depth: Int = 0) {
        guard depth < Self.deepest, let operand = expression.operand else { return nil }
        let own = expression.function.map { [$0] } ?? []
        switch operand {
        case .literal(let text):
            root = .literal(text)
            functions = own
        case .variable(let name):
            guard let declaration = declarations[name] else {
                root = .variable(name)
                functions = own
                return
            }
            if declaration.kind == .input {
                root = .variable(name)
                functions = (declaration.value.function.map { [$0] } ?? []) + own
            } else {
                guard let inner = ExpressionChain(declaration.value, declarations, depth: depth + 1) else { return nil }
                root = inner.root
                functions = inner.functions + own
            }
        }
    }

    init(root: Root, functions: [FunctionReference]) {
        self.root = root
        self.functions = functions
    }

    /// Whether a function makes a number of the value.
    var makesNumber: Bool { functions.contains { $0.name == "integer" || $0.name == "number" } }

    /// What two chains that write in the same way have in common.
    var signature: String {
        functions.map { function in
            let options = function.options.map { option -> String in
                switch option.value {
                case .literal(let text): "\(option.name)=|\(text)|"
                case .variable(let name): "\(option.name)=$\(name)"
                }
            }
            return ":" + ([function.name] + options.sorted()).joined(separator: " ")
        }.joined(separator: "; ")
    }

    /// Whether a text comes out as it went in.
    var keepsText: Bool {
        functions.allSatisfy { $0.name == "string" && $0.options.allSatisfy(Self.isUniversal) }
    }

    /// Whether different whole numbers always look different.
    var keepsNumbers: Bool {
        functions.allSatisfy { function in
            guard ["integer", "number", "string"].contains(function.name) else { return false }
            return function.options.allSatisfy { option in
                if Self.isUniversal(option) { return true }
                guard case .literal(let value) = option.value else { return false }
                switch option.name {
                case "select", "useGrouping": return true
                case "signDisplay": return value != "never"
                case "minimumIntegerDigits": return (Int(value) ?? .max) <= 19
                default: return false
                }
            }
        }
    }

    private static func isUniversal(_ option: MessageOption) -> Bool {
        guard case .literal = option.value else { return false }
        return option.name == "u:dir" || option.name == "u:id"
    }

    /// A message that shows this expression alone, of the external variable that is given.
    func message(of variable: String) -> CompiledMessage? {
        var operand: MessageOperand =
            switch root {
            case .variable: .variable(variable)
            case .literal(let text): .literal(text)
            }
        var declarations: [MessageDeclaration] = []
        for (index, function) in functions.dropLast().enumerated() {
            let name = "step\(index)"
            declarations.append(
                MessageDeclaration(
                    kind: .local, name: name, value: MessageExpression(operand: operand, function: function)))
            operand = .variable(name)
        }
        let shown = MessageExpression(operand: operand, function: functions.last)
        return try? CompiledMessage(
            .pattern(PatternMessage(declarations: declarations, pattern: [.expression(shown)])))
    }
}
