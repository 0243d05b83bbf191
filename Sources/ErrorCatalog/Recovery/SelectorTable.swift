import MessageFormat

/// The selectors and keys of a message: which variant values select.
final class SelectorTable: Sendable {
    /// How a selector looks at its value.
    enum Test: Sendable {
        case cardinal
        case ordinal
        case exactNumber
        case text
        /// By a function that recovery does not know; its keys show nothing.
        case unknown
    }

    struct Column: Sendable {
        /// The external variable that is looked at.
        let variable: String
        let test: Test
    }

    let columns: [Column]
    let keys: [[VariantKey]]
    private let rules: PluralRules
    /// For each variable, values that together match the keys in every way. Not for unknown functions.
    private let samples: [String: [ParameterValue]]
    private let judgesNothing: Bool

    /// Above so many combinations of unseen values a variant is taken to be reachable.
    private static let mostCombinations = 4096

    /// - Parameter isNumber: whether a variable's values are numbers.
    init(columns: [Column], keys: [[VariantKey]], locale: MessageLocale, isNumber: (String) -> Bool) {
        self.columns = columns
        self.keys = keys
        let rules = locale.pluralRules
        self.rules = rules
        judgesNothing = columns.contains { if case .unknown = $0.test { true } else { false } }
        var samples: [String: [ParameterValue]] = [:]
        for column in columns where samples[column.variable] == nil {
            let literals = columns.indices.filter { columns[$0].variable == column.variable }.flatMap { index in
                keys.compactMap { row in if case .literal(let key) = row[index] { key } else { nil } }
            }
            if isNumber(column.variable) {
                samples[column.variable] = literals.compactMap { Int64($0) }.map(ParameterValue.integer) + Self.numbers
            } else {
                // A text that is none of the keys: longer than all of them together.
                samples[column.variable] = literals.map(ParameterValue.text) + [.text(literals.joined() + "\u{FFFD}")]
            }
        }
        self.samples = samples
    }

    /// Among these are many numbers of each category of each language.
    private static let numbers: [ParameterValue] =
        (Array(0...200) + [1000, 1001, 1002, 1003, 1005, 100_000, 1_000_000]).map(ParameterValue.integer)

    /// Whether a variant is the best for the values that are known and some values of the others.
    func canSelect(_ variant: Int, _ known: [String: ParameterValue]) -> Bool {
        // By an unknown function anything may be selected; the keys that are understood must still match.
        if judgesNothing {
            return columns.indices.allSatisfy { index in
                known[columns[index].variable].map {
                    Self.matches($0, keys[variant][index], columns[index].test, rules)
                } ?? true
            }
        }
        let unknown = samples.keys.filter { known[$0] == nil }.sorted()
        if unknown.isEmpty { return best(known) == variant }
        if unknown.count == 1 { return search(variant, known, unknown[...], samples) }
        // Of several unseen variables all combinations are tried; one sample for each way of matching is enough.
        let fewer = Dictionary(uniqueKeysWithValues: unknown.map { ($0, distinctSamples(of: $0)) })
        let combinations = unknown.reduce(1) { min($0 * (fewer[$1]?.count ?? 1), Self.mostCombinations + 1) }
        return combinations > Self.mostCombinations || search(variant, known, unknown[...], fewer)
    }

    private func distinctSamples(of variable: String) -> [ParameterValue] {
        let own = columns.indices.filter { columns[$0].variable == variable }
        var seen: Set<[Bool]> = []
        return (samples[variable] ?? []).filter { value in
            seen.insert(
                own.flatMap { index in keys.map { Self.matches(value, $0[index], columns[index].test, rules) } }
            ).inserted
        }
    }

    private func search(
        _ variant: Int, _ values: [String: ParameterValue], _ unknown: ArraySlice<String>,
        _ samples: [String: [ParameterValue]]
    ) -> Bool {
        guard let name = unknown.first else { return best(values) == variant }
        return (samples[name] ?? []).contains { value in
            search(variant, values.merging([name: value]) { $1 }, unknown.dropFirst(), samples)
        }
    }

    private func best(_ values: [String: ParameterValue]) -> Int? {
        var best: Int?
        for (index, row) in keys.enumerated() {
            let isMatch = columns.indices.allSatisfy { position in
                guard let value = values[columns[position].variable] else { return false }
                return Self.matches(value, row[position], columns[position].test, rules)
            }
            guard isMatch else { continue }
            if let current = best, !prefers(row, to: keys[current]) { continue }
            best = index
        }
        return best
    }

    private static func matches(
        _ value: ParameterValue, _ key: VariantKey, _ test: Test, _ rules: PluralRules
    ) -> Bool {
        guard case .literal(let key) = key else { return true }
        switch (test, value) {
        case (.unknown, _): return true
        case (.text, .text(let text)): return key == text
        case (_, .integer(let number)):
            guard let category = PluralCategory(rawValue: key) else { return key == String(number) }
            switch test {
            case .cardinal: return rules.cardinalCategory(PluralOperands(number)) == category
            case .ordinal: return rules.ordinalCategory(PluralOperands(number)) == category
            case .text: return key == String(number)
            case .exactNumber, .unknown: return false
            }
        case (_, .text): return false
        }
    }

    /// The order of the specification: column by column, exact numbers before categories before `*`.
    private func prefers(_ row: [VariantKey], to other: [VariantKey]) -> Bool {
        for (position, pair) in zip(row, other).enumerated() {
            switch pair {
            case (.catchAll, .catchAll): continue
            case (.catchAll, .literal): return false
            case (.literal, .catchAll): return true
            case (.literal(let key), .literal(let otherKey)):
                if key == otherKey { continue }
                if case .text = columns[position].test { return false }
                return PluralCategory(rawValue: key) == nil && PluralCategory(rawValue: otherKey) != nil
            }
        }
        return false
    }
}
