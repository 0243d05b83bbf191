/// Resolves, selects and formats one message once, by the letter of the specification.
///
/// Declarations are resolved when they are first needed, and at most once.
///
/// Source: LDML 48.2, part 9, "Formatting".
struct Evaluator {
    let prepared: PreparedModel
    let arguments: [String: MessageValue]
    let locale: MessageLocale
    let functions: FunctionRegistry
    let bidiIsolation: BidiIsolation
    private(set) var errors: [MessageError] = []
    private var resolved: [Int: Resolution] = [:]
    private var depth = 0

    /// Declarations may form a chain as long as the message. Beyond this depth all are resolved in order, so that
    /// the stack stays small.
    private static let deepestChain = 64

    init(
        _ prepared: PreparedModel, arguments: [String: MessageValue], locale: MessageLocale,
        functions: FunctionRegistry, bidiIsolation: BidiIsolation
    ) {
        self.prepared = prepared
        self.arguments = arguments
        self.locale = locale
        self.functions = functions
        self.bidiIsolation = bidiIsolation
    }

    mutating func format() -> FormattedMessage {
        var parts: [MessagePart] = []
        switch prepared.model {
        case .pattern(let message):
            append(message.pattern, firstPlaceholder: prepared.firstPlaceholder[0], to: &parts)
        case .select(let message):
            let best = selectVariant(of: message)
            append(message.variants[best].value, firstPlaceholder: prepared.firstPlaceholder[best], to: &parts)
        }
        let text = parts.reduce(into: "") { $0 += $1.text }
        return FormattedMessage(text: text, parts: parts, errors: errors)
    }

    mutating func report(_ kind: MessageErrorKind, _ detail: String, at placeholder: Int) {
        errors.append(MessageError(kind: kind, offset: prepared.offset(placeholder), detail: detail))
    }

    // MARK: Resolution

    /// Variable resolution.
    mutating func resolve(variable name: String, for placeholder: Int) -> Resolution {
        if let index = prepared.index[name] {
            // An input declaration's own operand is the external value.
            let resolution = resolveDeclaration(index)
            guard case .fallback(_, let isSilent) = resolution else { return resolution }
            return .fallback(source: "$" + name, isSilent: isSilent)
        }
        return resolve(external: name, for: placeholder)
    }

    private mutating func resolve(external name: String, for placeholder: Int) -> Resolution {
        guard let value = arguments[name] else {
            report(.unresolvedVariable, "$\(name) has no value", at: placeholder)
            return .fallback(source: "$" + name, isSilent: false)
        }
        return .value(.init(ArgumentValue.resolve(value, locale: locale, renderer: functions.renderer)))
    }

    private mutating func resolveDeclaration(_ index: Int) -> Resolution {
        if let known = resolved[index] { return known }
        if depth >= Self.deepestChain {
            depth = 0
            for earlier in 0..<index where resolved[earlier] == nil { _ = resolveDeclaration(earlier) }
        }
        depth += 1
        let declaration = prepared.declarations[index]
        let resolution = resolve(
            declaration.value, placeholder: index, externalOperand: declaration.kind == .input
        )
        depth = max(0, depth - 1)
        resolved[index] = resolution
        return resolution
    }

    /// Expression resolution.
    mutating func resolve(
        _ expression: MessageExpression, placeholder: Int, externalOperand: Bool = false
    ) -> Resolution {
        var operand: Resolution.Resolved?
        var source = expression.function.map { ":" + $0.name } ?? "\u{FFFD}"
        switch expression.operand {
        case .literal(let text)?:
            source = Self.quoted(text)
            operand = .init(TextValue(text, canSelect: false))
        case .variable(let name)?:
            source = "$" + name
            let resolution =
                externalOperand ? resolve(external: name, for: placeholder) : resolve(variable: name, for: placeholder)
            switch resolution {
            case .value(let value): operand = value
            case .fallback(_, let isSilent):
                guard let function = expression.function else { return resolution }
                return fallBack(function, source: source, isSilent: isSilent, placeholder: placeholder)
            }
        case nil: break
        }
        guard let function = expression.function else {
            return operand.map(Resolution.value) ?? .fallback(source: source, isSilent: false)
        }
        return call(function, operand: operand, source: source, placeholder: placeholder)
    }

    /// A function whose operand did not resolve: the suite expects that the function's own complaint is reported too.
    private mutating func fallBack(
        _ reference: FunctionReference, source: String, isSilent: Bool, placeholder: Int
    ) -> Resolution {
        guard let function = functions[reference.name] else {
            report(.unknownFunction, ":\(reference.name) is not known", at: placeholder)
            return .fallback(source: source, isSilent: false)
        }
        if function.toleratesUnresolvedOperand { return .fallback(source: source, isSilent: true) }
        report(.badOperand, "the operand of :\(reference.name) has no value", at: placeholder)
        return .fallback(source: source, isSilent: false)
    }

    /// Function resolution.
    private mutating func call(
        _ reference: FunctionReference, operand: Resolution.Resolved?, source: String, placeholder: Int
    ) -> Resolution {
        guard let function = functions[reference.name] else {
            report(.unknownFunction, ":\(reference.name) is not known", at: placeholder)
            return .fallback(source: source, isSilent: false)
        }
        var options = resolve(reference.options, placeholder: placeholder)
        let universal = takeUniversalOptions(from: &options, onMarkup: false, placeholder: placeholder)
        var call = FunctionCall(operand: operand?.value, options: options, locale: locale)
        let result: any ResolvedValue
        do {
            result = try function.resolve(&call)
        } catch {
            for reported in call.reported { report(reported.kind, reported.detail, at: placeholder) }
            report(error.kind, error.detail, at: placeholder)
            return .fallback(source: source, isSilent: false)
        }
        for reported in call.reported { report(reported.kind, reported.detail, at: placeholder) }
        var value = Resolution.Resolved(result)
        value.id = universal.id
        value.setDirection = universal.direction ?? operand?.setDirection
        value.direction = value.setDirection ?? value.direction
        value.isIsolated = universal.direction != nil
        return .value(value)
    }

    /// Option resolution.
    mutating func resolve(
        _ options: [MessageOption], placeholder: Int
    ) -> [String: FunctionCall.Option] {
        var result: [String: FunctionCall.Option] = [:]
        for option in options {
            switch option.value {
            case .literal(let text):
                result[option.name] = FunctionCall.Option(value: .string(text), isLiteral: true)
            case .variable(let name):
                switch resolve(variable: name, for: placeholder) {
                case .value(let value):
                    result[option.name] = FunctionCall.Option(value: value.value.value, isLiteral: false)
                case .fallback:
                    report(.badOption, "the option \(option.name) has no value", at: placeholder)
                }
            }
        }
        return result
    }

    /// Takes the options of the `u:` namespace that this version defines out of the others.
    mutating func takeUniversalOptions(
        from options: inout [String: FunctionCall.Option], onMarkup: Bool, placeholder: Int
    ) -> (id: String?, direction: TextDirection?) {
        var id: String?
        if let option = options.removeValue(forKey: "u:id") {
            id = option.value.plainText
            if id == nil { report(.badOption, "u:id needs a text", at: placeholder) }
        }
        guard let option = options.removeValue(forKey: "u:dir") else { return (id, nil) }
        if onMarkup {
            report(.badOption, "u:dir has no meaning on markup", at: placeholder)
            return (id, nil)
        }
        switch option.value {
        case .string("ltr"): return (id, .leftToRight)
        case .string("rtl"): return (id, .rightToLeft)
        case .string("auto"): return (id, .unknown)
        case .string("inherit"): return (id, nil)
        default:
            report(.badOption, "u:dir is not ltr, rtl, auto or inherit", at: placeholder)
            return (id, nil)
        }
    }

    /// The fallback of a literal, with the escapes of the syntax.
    static func quoted(_ literal: String) -> String {
        var text = "|"
        for scalar in literal.unicodeScalars {
            if scalar == "\\" || scalar == "|" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "|"
    }
}
