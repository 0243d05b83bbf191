/// Turns choices that stand inside a text into variants of the whole text.
struct ICUExpansion {
    /// A whole text, and the keys for which it stands.
    struct Variant {
        var keys: [Int: VariantKey] = [:]
        var pattern: MessagePattern = []
        /// How often a key had to stand in for `other` of another choice by the same selector.
        var loss = 0
    }

    private(set) var selectors: [(selector: ICUSelector, variable: String)] = []
    private(set) var declarations: [MessageDeclaration] = []

    mutating func expand(_ nodes: [ICUNode]) throws(MessageImportError) -> [Variant] {
        var variants = [Variant()]
        for node in nodes {
            let next: [Variant]
            switch node {
            case .text(let text): next = [Variant(pattern: [.text(text)])]
            case .argument(let expression): next = [Variant(pattern: [.expression(expression)])]
            case .choice(let selector, let branches):
                let index = index(of: selector)
                var all: [Variant] = []
                for branch in branches {
                    let own = Variant(keys: [index: branch.key])
                    all += try expand(branch.nodes).compactMap { Self.joined(own, $0) }
                }
                next = all
            }
            variants = variants.flatMap { variant in next.compactMap { Self.joined(variant, $0) } }
            guard variants.count <= ICUPatternImporter.maximumVariants else {
                throw MessageImportError(
                    offset: 0, message: "the message has more than \(ICUPatternImporter.maximumVariants) variants")
            }
        }
        return variants
    }

    /// The variants in order, without a second one for the same keys.
    func distinct(_ variants: [Variant]) -> [MessageVariant] {
        var best: [[VariantKey]: Variant] = [:]
        var order: [[VariantKey]] = []
        for variant in variants {
            let keys = selectors.indices.map { variant.keys[$0] ?? .catchAll }
            if let known = best[keys] {
                if variant.loss < known.loss { best[keys] = variant }
            } else {
                best[keys] = variant
                order.append(keys)
            }
        }
        return order.compactMap { keys in best[keys].map { MessageVariant(keys: keys, value: $0.pattern) } }
    }

    private mutating func index(of selector: ICUSelector) -> Int {
        if let index = selectors.firstIndex(where: { $0.selector == selector }) { return index }
        let isFirst = !selectors.contains { $0.selector.argument == selector.argument }
        let variable = isFirst ? selector.argument : "\(selector.argument)_\(selectors.count)"
        selectors.append((selector, variable))
        declarations.append(
            MessageDeclaration(
                kind: isFirst ? .input : .local, name: variable,
                value: MessageExpression(operand: .variable(selector.argument), function: selector.kind.function)))
        return selectors.count - 1
    }

    /// One text after the other; `nil` where they stand for different values of one selector.
    private static func joined(_ one: Variant, _ other: Variant) -> Variant? {
        var joined = one
        joined.loss += other.loss
        for (index, key) in other.keys {
            switch (joined.keys[index], key) {
            case (nil, _): joined.keys[index] = key
            case (key?, _): break
            case (.catchAll?, _):
                joined.keys[index] = key
                joined.loss += 1
            case (_, .catchAll): joined.loss += 1
            default: return nil
            }
        }
        for element in other.pattern {
            if case .text(let text) = element, case .text(let last)? = joined.pattern.last {
                joined.pattern[joined.pattern.count - 1] = .text(last + text)
            } else {
                joined.pattern.append(element)
            }
        }
        return joined
    }
}
