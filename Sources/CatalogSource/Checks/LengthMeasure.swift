import ErrorCatalog
import MessageFormat

/// How long the texts of a message become with the longest values that its variables are taken to have.
struct LengthMeasure {
    private let variables: [SourceEntry.Variable]
    private let language: String
    private let longestCode: Int
    private let longestName: Int

    init(_ entry: SourceEntry, language: String, _ catalog: SourceCatalog) {
        variables = entry.variables
        self.language = language
        longestCode = catalog.codes.map(\.code.count).max() ?? 0
        let names = catalog.bundle("names")
        longestName =
            (names?.entries ?? []).map { entry in
                let text = names?.translations[language]?[entry.key]?.text ?? entry.english
                return text.alternatives.compactMap(\.model).map { Self.length($0, [:], language) }.max() ?? 0
            }.max() ?? 0
    }

    /// The characters of the longest variant, and which it is.
    func longest(_ model: MessageModel) -> (length: Int, variant: Int) {
        var arguments: [String: MessageValue] = [:]
        for variable in variables { arguments[variable.name] = longestValue(variable) }
        guard case .select(let message) = model else { return (Self.length(model, arguments, language), 0) }
        return message.variants.enumerated().map { index, variant in
            var own = arguments
            for (selector, key) in zip(message.selectors, variant.keys) {
                guard let name = external(selector, message.declarations),
                    let variable = variables.first(where: { $0.name == name })
                else { continue }
                own[name] = value(variable, key) ?? own[name]
            }
            let pattern = PatternMessage(declarations: message.declarations, pattern: variant.value)
            return (Self.length(.pattern(pattern), own, language), index)
        }.max { $0.length < $1.length } ?? (0, 0)
    }

    // MARK: Bounds

    private static let longestText = 32
    private static let largestCount: Int64 = 999_999
    /// A day.
    private static let longestWait: Int64 = 86_400

    private func longestValue(_ variable: SourceEntry.Variable) -> MessageValue {
        if let largest = Self.largest(variable) { return .integer(largest) }
        let length: Int =
            switch variable.origin {
            case .code: longestCode
            case .nameOfField: longestName
            default: variable.length ?? Self.longestText
            }
        return .string(String(repeating: "m", count: length))
    }

    private static func largest(_ variable: SourceEntry.Variable) -> Int64? {
        if let range = variable.range { return range.upperBound }
        return switch (variable.type, variable.origin) {
        case (_, .waitMinutes): longestWait / 60
        case (.seconds, _): longestWait
        case (.int, _): largestCount
        default: nil
        }
    }

    /// The longest value for which a variant stands; `nil` where the key implies none.
    private func value(_ variable: SourceEntry.Variable, _ key: VariantKey) -> MessageValue? {
        if let largest = Self.largest(variable) {
            return PluralVariantCheck(language: language, ranges: [:]).sample(of: key, upTo: largest).map {
                .integer($0)
            }
        }
        guard case .literal(let text) = key else { return nil }
        return .string(text)
    }

    private static func length(_ model: MessageModel, _ arguments: [String: MessageValue], _ language: String) -> Int {
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
