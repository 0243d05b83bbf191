import MessageFormat

/// Whether a message has the plural variants of its language. Source: CLDR's plural rules.
struct PluralVariantCheck {
    private let language: String
    /// The categories that whole numbers of the language fall into, apart from `other`, which `*` takes.
    private let needed: [String]

    private static let allCategories = Set(PluralCategory.allCases.map(\.rawValue))

    init(language: String) {
        self.language = language
        let rules = PluralRules(locale: language)
        let samples = Array(Int64(0)...200) + [1_000, 10_000, 100_000, 1_000_000, 2_000_000]
        let found = Set(samples.map { rules.cardinalCategory(PluralOperands($0)) })
        needed = PluralCategory.allCases.filter { $0 != .other && found.contains($0) }.map(\.rawValue)
    }

    func findings(_ model: MessageModel) -> [String] {
        guard case .select(let message) = model else { return [] }
        var findings: [String] = []
        for (position, selector) in message.selectors.enumerated() where isPlural(selector, message) {
            let keys = Set(
                message.variants.compactMap { variant -> String? in
                    if case .literal(let key) = variant.keys[position] { key } else { nil }
                })
            let present = keys.intersection(Self.allCategories).subtracting(["other"])
            let missing = needed.filter { !present.contains($0) }
            let surplus = present.subtracting(needed).sorted()
            if !missing.isEmpty {
                findings.append(
                    "$\(selector) needs the plural variant \(missing.joined(separator: ", ")) in \(language)")
            }
            if !surplus.isEmpty {
                findings.append(
                    "$\(selector) has the plural variant \(surplus.joined(separator: ", ")), which \(language) does not use for whole numbers"
                )
            }
        }
        return findings
    }

    private func isPlural(_ selector: String, _ message: SelectMessage) -> Bool {
        guard let declaration = message.declarations.last(where: { $0.name == selector }),
            let function = declaration.value.function
        else { return false }
        // With select=exact or ordinal, the keys are no cardinal categories.
        let isCardinal = !function.options.contains { $0.name == "select" && $0.value != .literal("plural") }
        return ["number", "integer", "offset"].contains(function.name) && isCardinal
    }
}
