import MessageFormat

/// Whether a message has the plural variants of its language. Source: CLDR's plural rules.
struct PluralVariantCheck {
    /// More combinations of keys than this no translator can look through either.
    private static let maximumCombinations = 20_000
    /// The most holes of one message that are reported.
    private static let maximumHoles = 3

    private let language: String
    private let rules: PluralRules
    /// The numbers that external variables may be, where that is known.
    private let ranges: [String: ClosedRange<Int64>]

    static let allCategories = Set(PluralCategory.allCases.map(\.rawValue))
    private static let samples = Array(Int64(0)...200) + [1_000, 10_000, 100_000, 1_000_000, 2_000_000]

    init(language: String, ranges: [String: ClosedRange<Int64>]) {
        self.language = language
        self.ranges = ranges
        rules = PluralRules(locale: language)
    }

    /// The largest number up to a bound that a key stands for; `nil` when it stands for none.
    func sample(of key: VariantKey, upTo bound: Int64) -> Int64? {
        guard case .literal(let key) = key else { return bound }
        if let number = Int64(key) { return number }
        // Rules go by the last digits, or they stand for small numbers.
        let numbers = [max(0, bound - 1_000)...bound, 0...min(bound, 200)]
        return numbers.lazy.compactMap { range in
            range.reversed().first { rules.cardinalCategory(PluralOperands($0)).rawValue == key }
        }.first
    }

    /// Whether whole numbers of the language have more than one form.
    var hasPluralForms: Bool { !first(.cardinal, in: Self.samples).isEmpty }

    /// What is wrong, and where in the message.
    typealias Fault = (position: MessagePosition, message: String)

    func findings(_ model: MessageModel) -> [Fault] {
        guard case .select(let message) = model else { return [] }
        let selectors = message.selectors.enumerated().map { Selector(position: $0, name: $1, message) }
        var findings: [Fault] = []
        for selector in selectors where selector.way != .text { findings += self.findings(selector, message) }
        // The combinations are worth a look only when each selector is right by itself.
        return findings.isEmpty && selectors.count > 1 ? holes(selectors, message) : findings
    }

    // MARK: One selector

    private func findings(_ selector: Selector, _ message: SelectMessage) -> [Fault] {
        let keys = selector.keys
        var findings: [Fault] = []
        func variant(_ key: String) -> MessagePosition {
            .variant(message.variants.firstIndex { $0.keys[selector.position] == .literal(key) } ?? 0)
        }
        // The values are whole numbers, and a key matches them in plain digits alone.
        let odd = keys.filter { key in
            Int64(key).map(String.init) != key && !Self.allCategories.contains(key)
        }
        if let key = odd.min() {
            findings.append((variant(key), "$\(selector.name) is a number, which the key \(key) never matches"))
        }
        let present = keys.intersection(Self.allCategories)
        guard selector.way != .exact else {
            if let key = present.min() {
                findings.append(
                    (variant(key), "$\(selector.name) selects exact numbers, so that the key \(key) is never taken"))
            }
            return findings
        }
        let used = first(selector.way, in: Self.samples).map(\.category)
        let exact = Set(keys.compactMap { Int64($0) })
        let missing = first(selector.way, in: samples(of: selector).filter { !exact.contains($0) })
            .filter { !present.contains($0.category) }
        let surplus = present.subtracting(used).subtracting(["other"]).sorted()
        if !missing.isEmpty {
            let list = missing.map { "\($0.category) (first: \($0.number))" }.joined(separator: ", ")
            findings.append(
                (.selector(selector.position), "$\(selector.name) needs the plural variant \(list) in \(language)"))
        }
        if !surplus.isEmpty {
            findings.append(
                (
                    variant(surplus[0]),
                    "$\(selector.name) has the plural variant \(surplus.joined(separator: ", ")), which \(language) does not use for whole numbers"
                ))
        }
        return findings
    }

    /// The categories that numbers fall into, each with the first number that does; without `other`, which `*` takes.
    private func first(_ way: Selector.Way, in numbers: [Int64]) -> [(category: String, number: Int64)] {
        var found: [String: Int64] = [:]
        for number in numbers {
            let category = category(number, way)
            if found[category] == nil { found[category] = number }
        }
        return PluralCategory.allCases.map(\.rawValue).compactMap { category in
            category == "other" ? nil : found[category].map { (category, $0) }
        }
    }

    /// The numbers to try of a selector: the ones that its variable may be.
    private func samples(of selector: Selector) -> [Int64] {
        guard let range = selector.isShifted ? nil : selector.sameValue.lazy.compactMap({ ranges[$0] }).first else {
            return Self.samples
        }
        return Self.samples.filter(range.contains)
    }

    private func category(_ number: Int64, _ way: Selector.Way) -> String {
        let operands = PluralOperands(number)
        return (way == .ordinal ? rules.ordinalCategory(operands) : rules.cardinalCategory(operands)).rawValue
    }

    // MARK: All selectors together

    /// A value that a selector can have: the key that matches it best, and the category that it falls into.
    private struct Value {
        let exact: String?
        let category: String?

        var shown: String { exact ?? category ?? "*" }
    }

    /// The combinations of values whose words would be those of another number.
    private func holes(_ selectors: [Selector], _ message: SelectMessage) -> [Fault] {
        let domains = selectors.map(values)
        guard domains.reduce(1, { min($0 * $1.count, Self.maximumCombinations + 1) }) <= Self.maximumCombinations else {
            return [
                (
                    .selector(0),
                    "there are too many combinations of keys to check whether all are there; select on fewer variables"
                )
            ]
        }
        var holes: [Fault] = []
        var seen: Set<[String]> = []
        var combinations: [[Value]] = [[]]
        for domain in domains { combinations = combinations.flatMap { values in domain.map { values + [$0] } } }
        for combination in combinations {
            guard let variant = best(combination, message.variants) else { continue }
            for selector in selectors where selector.way == .cardinal || selector.way == .ordinal {
                let value = combination[selector.position]
                // `*` has the words of `other`, and a variant that does not show the number has none for it.
                guard case .catchAll = variant.keys[selector.position], let category = value.category,
                    category != "other", selector.isShown(in: variant.value)
                else { continue }
                let shown = combination.map(\.shown)
                if seen.insert(shown).inserted {
                    let keys = variant.keys.map { if case .literal(let key) = $0 { key } else { "*" } }
                    holes.append(
                        (
                            .variant(message.variants.firstIndex(of: variant) ?? 0),
                            "the combination \(shown.joined(separator: " ")) would have the words of "
                                + "\(keys.joined(separator: " ")), which show $\(selector.name) as another number; "
                                + "add it in \(language)"
                        ))
                }
                break
            }
        }
        return Array(holes.prefix(Self.maximumHoles))
    }

    private func values(of selector: Selector) -> [Value] {
        guard selector.way == .cardinal || selector.way == .ordinal else {
            return selector.keys.sorted().map { Value(exact: $0, category: nil) } + [Value(exact: nil, category: nil)]
        }
        let exact = selector.keys.compactMap { Int64($0) }.sorted()
            .map { Value(exact: String($0), category: category($0, selector.way)) }
        let keys = Set(selector.keys.compactMap { Int64($0) })
        let needed = first(selector.way, in: samples(of: selector).filter { !keys.contains($0) }).map(\.category)
        return exact + (needed + ["other"]).map { Value(exact: nil, category: $0) }
    }

    /// The variant that a message takes: the first selector decides first, and an exact key before a category before `*`.
    private func best(_ values: [Value], _ variants: [MessageVariant]) -> MessageVariant? {
        func rank(_ variant: MessageVariant) -> [Int]? {
            var ranks: [Int] = []
            for (key, value) in zip(variant.keys, values) {
                switch key {
                case .catchAll: ranks.append(2)
                case .literal(let key) where key == value.exact: ranks.append(0)
                case .literal(let key) where key == value.category: ranks.append(1)
                default: return nil
                }
            }
            return ranks
        }
        return variants.compactMap { variant in rank(variant).map { (variant, $0) } }
            .min { $0.1.lexicographicallyPrecedes($1.1) }?.0
    }
}

extension PluralVariantCheck {
    /// A variable that selects, and how.
    struct Selector {
        /// What its keys are compared with.
        enum Way { case cardinal, ordinal, exact, text }

        let position: Int
        let name: String
        let way: Way
        /// Its keys other than `*`.
        let keys: Set<String>
        /// The names of its value: its own, and those of the declarations that it comes from.
        let sameValue: Set<String>
        /// Whether it goes by a number that was calculated from its variable.
        let isShifted: Bool

        /// Whether it selects by plural form.
        var hasCategories: Bool {
            (way == .cardinal || way == .ordinal) && !keys.isDisjoint(with: PluralVariantCheck.allCategories)
        }

        init(position: Int, name: String, _ message: SelectMessage) {
            self.position = position
            self.name = name
            let declaration = message.declarations.last { $0.name == name }
            let function = Self.function(declaration, message)
            let select = function?.options.first { $0.name == "select" }?.value
            way =
                switch function?.name {
                case "number", "integer", "offset":
                    switch select {
                    case nil, .literal("plural"): .cardinal
                    case .literal("ordinal"): .ordinal
                    default: .exact
                    }
                default: .text
                }
            isShifted = function?.name == "offset"
            keys = Set(
                message.variants.compactMap { variant in
                    if case .literal(let key) = variant.keys[position] { key } else { nil }
                })
            var names: Set<String> = [name]
            var operand = declaration?.value.operand
            for _ in message.declarations {
                guard case .variable(let name)? = operand, names.insert(name).inserted else { break }
                operand = message.declarations.last { $0.name == name }?.value.operand
            }
            for other in message.declarations {
                if case .variable(let operand)? = other.value.operand, names.contains(operand) {
                    names.insert(other.name)
                }
            }
            sameValue = names
        }

        /// The function of a declaration, or the one that its value has from the declarations that it names.
        private static func function(_ first: MessageDeclaration?, _ message: SelectMessage) -> FunctionReference? {
            var declaration = first
            for _ in message.declarations {
                if let function = declaration?.value.function { return function }
                guard case .variable(let operand)? = declaration?.value.operand, operand != declaration?.name else {
                    return nil
                }
                declaration = message.declarations.last { $0.name == operand }
            }
            return declaration?.value.function
        }

        /// Whether a pattern shows the value.
        func isShown(in pattern: MessagePattern) -> Bool {
            pattern.contains { element in
                if case .expression(let expression) = element, case .variable(let name)? = expression.operand {
                    sameValue.contains(name)
                } else {
                    false
                }
            }
        }
    }
}
