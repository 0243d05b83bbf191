import ErrorCatalog
import MessageFormat

/// Whether the functions of a message fit what its parameters hold, and have the options that they need.
struct MessageFunctionCheck {
    /// What is wrong, and where in the message.
    struct Fault: Hashable {
        let position: MessagePosition
        let message: String
    }

    private(set) var findings: [Fault] = []
    /// Where the part that is looked at stands.
    private var position = MessagePosition.placeholder(0)
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

    /// Why a function does not fit a count or a wait.
    private static let unfit = [
        "percent": "it shows a hundred times the number",
        "currency": "it is no amount of money",
        "string": "it shows no digits of the language",
    ]

    init(_ model: MessageModel, _ variables: [SourceEntry.Variable]) {
        self.model = model
        arguments = Dictionary(
            variables.map { ($0.name, $0.isNumber ? .integer(12) : .string("text")) },
            uniquingKeysWith: { first, _ in first }
        )
        for variable in variables { types[variable.name] = variable.type }
        for (index, declaration) in model.declarations.enumerated() {
            position = .placeholder(index)
            check(declaration.value)
            functions[declaration.name] = declaration.value.function?.name
            if declaration.kind == .local, case .variable(let name)? = declaration.value.operand {
                types[declaration.name] = types[name]
                if functions[declaration.name] == nil { functions[declaration.name] = functions[name] }
            }
        }
        var index = model.declarations.count
        for element in model.patterns.joined() {
            if case .text = element { continue }
            position = .placeholder(index)
            index += 1
            if case .expression(let expression) = element { check(expression) }
        }
        if case .select(let message) = model {
            for (index, selector) in message.selectors.enumerated() {
                position = .selector(index)
                checkSelector(selector)
            }
        }
        // The same fault in several variants is reported once.
        var seen: Set<String> = []
        findings = findings.filter { seen.insert($0.message).inserted }
    }

    private mutating func report(_ message: String) {
        findings.append(Fault(position: position, message: message))
    }

    private mutating func check(_ expression: MessageExpression) {
        guard let function = expression.function else { return }
        guard let allowed = Self.options[function.name] else {
            report(
                ":\(function.name) is no function of catalogues; there are \(Self.options.keys.sorted().joined(separator: ", "))"
            )
            return
        }
        for option in function.options where !allowed.contains(option.name) && !option.name.hasPrefix("u:") {
            report(
                ":\(function.name) has no option \(option.name)"
                    + (allowed.isEmpty ? "" : "; it has \(allowed.sorted().joined(separator: ", "))"))
        }
        if let select = function.options.first(where: { $0.name == "select" }), case .variable = select.value {
            report("select is plural, ordinal or exact, written out; a variable cannot stand for it")
        }
        if case .variable(let name)? = expression.operand, let type = types[name], function.name != "string",
            type == .field || type == .string
        {
            report("{$\(name)} is text, so that :\(function.name) does not fit; use :string")
            return
        }
        if case .variable(let name)? = expression.operand, let type = types[name], type == .int || type == .seconds,
            let reason = Self.unfit[function.name]
        {
            report("{$\(name)} is a whole number, so that :\(function.name) does not fit: \(reason); use :integer")
        }
        tryOut(expression)
    }

    /// Formats an expression and reports what its function complains of: a missing currency, digits that are none.
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
            report(":\(expression.function?.name ?? "") does not work: \(error.detail)")
        }
    }

    private mutating func checkSelector(_ selector: String) {
        guard let function = functions[selector] else { return }
        if ["currency", "unit", "percent"].contains(function) {
            report("$\(selector) is the value of :\(function), which cannot select; use :number or :integer")
        }
        if function == "string", let type = types[selector], type == .int || type == .seconds {
            report(
                "$\(selector) is a number, and .match compares it as text, so that no plural variant is ever taken; use :integer"
            )
        }
    }
}

extension SourceEntry.Variable {
    /// Whether it holds a number.
    var isNumber: Bool { type == .int || type == .seconds }
}
