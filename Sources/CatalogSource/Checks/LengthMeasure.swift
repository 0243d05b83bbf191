import MessageFormat

/// How long the texts of a message become.
struct LengthMeasure {
    private let variables: [SourceEntry.Variable]
    private let language: String

    init(_ variables: [SourceEntry.Variable], language: String) {
        self.variables = variables
        self.language = language
    }

    /// The characters of the longest variant, and which it is.
    ///
    /// What is filled in is taken to be a code of six digits, or the largest number up to 120 for which the variant stands.
    func longest(_ model: MessageModel) -> (length: Int, variant: Int) {
        var arguments: [String: MessageValue] = [:]
        for variable in variables { arguments[variable.name] = variable.isNumber ? .integer(120) : "123456" }
        guard case .select(let message) = model else { return (length(model, arguments), 0) }
        let plurals = PluralVariantCheck(language: language)
        return message.variants.enumerated().map { index, variant in
            var own = arguments
            for (selector, key) in zip(message.selectors, variant.keys) {
                guard let external = external(selector, message.declarations),
                    variables.contains(where: { $0.name == external && $0.isNumber })
                else { continue }
                own[external] = .integer(plurals.sample(of: key, upTo: 120) ?? 120)
            }
            let pattern = PatternMessage(declarations: message.declarations, pattern: variant.value)
            return (length(.pattern(pattern), own), index)
        }.max { $0.length < $1.length } ?? (0, 0)
    }

    private func length(_ model: MessageModel, _ arguments: [String: MessageValue]) -> Int {
        (try? CompiledMessage(model))?.format(arguments, locale: language, bidiIsolation: .none).count ?? 0
    }

    /// The external variable that a selector stands for.
    private func external(_ name: String, _ declarations: [MessageDeclaration]) -> String? {
        guard let declaration = declarations.last(where: { $0.name == name }), declaration.kind == .local else {
            return name
        }
        guard case .variable(let operand)? = declaration.value.operand, operand != name else { return nil }
        return external(operand, declarations.filter { $0.name != name })
    }
}
