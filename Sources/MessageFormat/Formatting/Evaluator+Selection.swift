extension Evaluator {
    /// Pattern selection. Returns the index of the best variant.
    mutating func selectVariant(of message: SelectMessage) -> Int {
        var selectors = message.selectors.map { name -> Selector in
            // An error in a selector is placed at the declaration that the selector names.
            let placeholder = prepared.index[name] ?? 0
            switch resolve(variable: name, for: placeholder) {
            case .value(let resolved) where resolved.value.canSelect:
                return Selector(value: resolved.value, placeholder: placeholder)
            case .fallback(_, isSilent: true):
                return Selector(value: nil, placeholder: placeholder)
            default:
                report(.badSelector, "$\(name) cannot select", at: placeholder)
                return Selector(value: nil, placeholder: placeholder)
            }
        }
        var best: Int?
        for (index, variant) in message.variants.enumerated() {
            guard matches(variant.keys, &selectors) else { continue }
            if let current = best, !prefers(variant.keys, to: message.variants[current].keys, selectors) { continue }
            best = index
        }
        // A valid message has a variant of catch-all keys.
        return best ?? message.variants.count - 1
    }

    private struct Selector {
        /// `nil` when nothing but `*` may match.
        var value: (any ResolvedValue)?
        var placeholder: Int
        /// What each key was found to be, so that a key is judged, and complained about, once.
        var judged: [String: Bool] = [:]
    }

    private mutating func matches(_ keys: [VariantKey], _ selectors: inout [Selector]) -> Bool {
        for (position, key) in keys.enumerated() {
            guard case .literal(let text) = key else { continue }
            if !judge(text, by: &selectors[position]) { return false }
        }
        return true
    }

    private mutating func judge(_ key: String, by selector: inout Selector) -> Bool {
        guard let value = selector.value else { return false }
        if let known = selector.judged[key] { return known }
        var isMatch = false
        do {
            isMatch = try value.matches(key)
        } catch {
            if error.kind == .badVariantKey {
                report(error.kind, error.detail, at: selector.placeholder)
            } else {
                report(.badSelector, error.detail, at: selector.placeholder)
                selector.value = nil
            }
        }
        selector.judged[key] = isMatch
        return isMatch
    }

    /// SelectorsCompare of the specification.
    private func prefers(_ keys: [VariantKey], to others: [VariantKey], _ selectors: [Selector]) -> Bool {
        for (position, pair) in zip(keys, others).enumerated() {
            switch pair {
            case (.catchAll, .catchAll): continue
            case (.catchAll, .literal): return false
            case (.literal, .catchAll): return true
            case (.literal(let key), .literal(let other)):
                if key == other { continue }
                return selectors[position].value?.prefers(key, to: other) ?? false
            }
        }
        return false
    }
}
