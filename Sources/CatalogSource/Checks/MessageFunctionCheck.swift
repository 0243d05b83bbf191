import ErrorCatalog
import MessageFormat

/// Whether the functions of a message fit what its parameters hold.
struct MessageFunctionCheck {
    private(set) var findings: [String] = []
    private var types: [String: ParameterType] = [:]

    private static let numbers: Set<String> = ["number", "integer", "offset", "percent", "currency", "unit"]
    private static let known = numbers.union(["string"])

    init(_ model: MessageModel, _ variables: [SourceEntry.Variable]) {
        for variable in variables { types[variable.name] = variable.type }
        for declaration in model.declarations {
            check(declaration.value)
            if declaration.kind == .local, case .variable(let name)? = declaration.value.operand {
                types[declaration.name] = types[name]
            }
        }
        for case .expression(let expression) in model.patterns.joined() { check(expression) }
    }

    private mutating func check(_ expression: MessageExpression) {
        guard let function = expression.function else { return }
        guard Self.known.contains(function.name) else {
            findings.append(
                ":\(function.name) is no function of catalogues; there are \(Self.known.sorted().joined(separator: ", "))"
            )
            return
        }
        guard case .variable(let name)? = expression.operand, let type = types[name] else { return }
        if Self.numbers.contains(function.name), type == .field || type == .string {
            findings.append("{$\(name)} is text, so that :\(function.name) does not fit; use :string")
        }
    }
}
