import ErrorCatalog
import MessageFormat

/// Whether the functions of a message fit what its parameters hold, and have the options that they need.
struct MessageFunctionCheck {
    private(set) var findings: [String] = []
    private var types: [String: ParameterType] = [:]
    private var functions: [String: String] = [:]
    private let model: MessageModel
    private let arguments: [String: MessageValue]

    private static let digits = [
        "signDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits",
        "minimumSignificantDigits", "maximumSignificantDigits", "trailingZeroDisplay", "roundingPriority",
        "roundingIncrement", "roundingMode",
    ]
    /// The functions of catalogues with their options. Source: LDML 48.2, part 9, "Default Functions".
    private static let options: [String: Set<String>] = [
        "string": [],
        "number": Set(digits + ["select"]),
        "integer": ["signDisplay", "useGrouping", "minimumIntegerDigits", "maximumSignificantDigits", "select"],
        "offset": ["add", "subtract", "select"],
        "percent": Set(digits).subtracting(["minimumIntegerDigits", "roundingIncrement"]),
        "currency": Set(digits).subtracting(["signDisplay", "minimumFractionDigits", "maximumFractionDigits"])
            .union(["currency", "currencyDisplay", "currencySign", "fractionDigits"]),
        "unit": Set(digits).subtracting(["trailingZeroDisplay"]).union(["unit", "unitDisplay", "usage"]),
    ]

    init(_ model: MessageModel, _ variables: [SourceEntry.Variable]) {
        self.model = model
        arguments = Dictionary(
            variables.map { ($0.name, $0.isNumber ? .integer(12) : .string("text")) },
            uniquingKeysWith: { first, _ in first }
        )
        for variable in variables { types[variable.name] = variable.type }
        for declaration in model.declarations {
            check(declaration.value)
            functions[declaration.name] = declaration.value.function?.name
            if declaration.kind == .local, case .variable(let name)? = declaration.value.operand {
                types[declaration.name] = types[name]
                if functions[declaration.name] == nil { functions[declaration.name] = functions[name] }
            }
        }
        for case .expression(let expression) in model.patterns.joined() { check(expression) }
        if case .select(let message) = model {
            for selector in message.selectors { checkSelector(selector) }
        }
        var seen: Set<String> = []
        findings = findings.filter { seen.insert($0).inserted }
    }

    private mutating func check(_ expression: MessageExpression) {
        guard let function = expression.function else { return }
        guard let allowed = Self.options[function.name] else {
            findings.append(
                ":\(function.name) is no function of catalogues; there are \(Self.options.keys.sorted().joined(separator: ", "))"
            )
            return
        }
        for option in function.options where !allowed.contains(option.name) && !option.name.hasPrefix("u:") {
            findings.append(
                ":\(function.name) has no option \(option.name)"
                    + (allowed.isEmpty ? "" : "; it has \(allowed.sorted().joined(separator: ", "))"))
        }
        if let select = function.options.first(where: { $0.name == "select" }), case .variable = select.value {
            findings.append("select is plural, ordinal or exact, written out; a variable cannot say it")
        }
        if case .variable(let name)? = expression.operand, let type = types[name], function.name != "string",
            type == .field || type == .string
        {
            findings.append("{$\(name)} is text, so that :\(function.name) does not fit; use :string")
            return
        }
        tryOut(expression)
    }

    /// Formats an expression and takes up what its function complains of: a missing currency, digits that are none.
    private mutating func tryOut(_ expression: MessageExpression) {
        // What arrives only at run time is not known here.
        let isKnown = (expression.function?.options ?? []).allSatisfy {
            if case .literal = $0.value { true } else { false }
        }
        let pattern = PatternMessage(declarations: model.declarations, pattern: [.expression(expression)])
        guard isKnown, let message = try? CompiledMessage(.pattern(pattern)),
            message.parameters.allSatisfy({ arguments[$0] != nil })
        else { return }
        for error in message.formatted(arguments, locale: "en").errors
        where error.kind == .badOption || error.kind == .badOperand {
            findings.append(":\(expression.function?.name ?? "") does not work: \(error.detail)")
        }
    }

    private mutating func checkSelector(_ selector: String) {
        guard let function = functions[selector] else { return }
        if ["currency", "unit", "percent"].contains(function) {
            findings.append("$\(selector) is the value of :\(function), which cannot select; use :number or :integer")
        }
        if function == "string", let type = types[selector], type == .int || type == .seconds {
            findings.append(
                "$\(selector) is a number, and .match compares it as text, so that no plural variant is ever taken; use :integer"
            )
        }
    }
}

extension SourceEntry.Variable {
    /// Whether it holds a number.
    var isNumber: Bool { type == .int || type == .seconds }
}
