extension Interpreter {
    private struct Selector {
        /// `nil` when nothing but `*` may match.
        var value: Value?
        /// The key of the cardinal category of a whole number.
        var category: UInt8 = 0
        /// The variable.
        var reference: Int
    }

    /// Pattern selection: where the pattern of the best variant lies.
    func selectPattern(
        at offset: Int, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale
    ) -> Range<Int>? {
        var cursor = CompactReader(at: offset)
        let count = cursor.count(bytes)
        // The first is kept in a variable: most messages have one only, and an array would have to be allocated.
        guard count > 0, let first = selector(at: &cursor, bytes, arguments, locale) else { return nil }
        var others: [Selector] = []
        for _ in 1..<count {
            guard let selector = selector(at: &cursor, bytes, arguments, locale) else { return nil }
            others.append(selector)
        }
        // No pattern starts at 0, which stands for none and takes fewer registers than an optional.
        var best = 0..<0
        var bestKeys = cursor
        for _ in 0..<cursor.count(bytes) {
            let keys = cursor
            let key = CompactKey(at: &cursor, bytes)
            guard var isMatch = key.isCatchAll ? true : matches(key, first, 0, bytes, arguments) else { return nil }
            if count > 1 {
                guard let match = matches(keysAt: &cursor, others, isMatch, bytes, arguments) else { return nil }
                isMatch = match
            }
            let pattern = cursor.range(bytes)
            if isMatch, best.isEmpty || prefers(keysAt: keys, to: bestKeys, first, others, bytes) {
                best = pattern
                bestKeys = keys
            }
        }
        // A valid message has a variant of catch-all keys, and ends with its last variant.
        return cursor.offset == bytes.count && !best.isEmpty ? best : nil
    }

    /// Whether the keys for all selectors but the first match. The cursor stands behind them then.
    @inline(never)
    private func matches(
        keysAt cursor: inout CompactReader, _ selectors: [Selector], _ isMatch: Bool, _ bytes: Span<UInt8>,
        _ arguments: Span<MessageValue>
    ) -> Bool? {
        var isMatch = isMatch
        for (position, selector) in selectors.enumerated() {
            let key = CompactKey(at: &cursor, bytes)
            if !isMatch || key.isCatchAll { continue }
            guard let match = matches(key, selector, position + 1, bytes, arguments) else { return nil }
            isMatch = match
        }
        return isMatch
    }

    @inline(__always)
    private func selector(
        at cursor: inout CompactReader, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale
    ) -> Selector? {
        let tag = cursor.tag(bytes)
        let reference = cursor.number(bytes)
        if tag == UInt8(ascii: "w"), case .integer(let number, _)? = number(of: cursor.number(bytes), arguments) {
            return Selector(
                value: .integer(number, isAnnotated: true), category: locale.data.cardinalKey(number),
                reference: reference)
        }
        guard tag == UInt8(ascii: "w") || tag == UInt8(ascii: "r") else { return nil }
        return rareSelector(reference, bytes, arguments, locale)
    }

    @inline(never)
    private func rareSelector(
        _ reference: Int, _ bytes: Span<UInt8>, _ arguments: Span<MessageValue>, _ locale: MessageLocale
    ) -> Selector? {
        let place = place(of: reference, bytes)
        guard let value = value(of: reference, for: place, bytes, arguments) else { return nil }
        switch value {
        case .argument(_, isAnnotated: true), .literal(_, isAnnotated: true):
            return Selector(value: value, reference: reference)
        case .integer(let number, isAnnotated: true):
            return Selector(value: value, category: locale.data.cardinalKey(number), reference: reference)
        case .resolution(let index):
            switch workspace?[resolution: index] {
            case .value(let resolved)? where resolved.value.canSelect:
                return Selector(value: value, reference: reference)
            case .fallback(_, isSilent: true)?: return Selector(value: nil, reference: reference)
            default: break
            }
        default: break
        }
        guard let workspace, let name = name(of: reference, bytes) else { return nil }
        workspace.report(.badSelector, "$\(name) cannot select", at: place)
        return Selector(value: nil, reference: reference)
    }

    /// Whether a key that is no `*` matches.
    @inline(__always)
    private func matches(
        _ key: CompactKey, _ selector: Selector, _ position: Int, _ bytes: Span<UInt8>,
        _ arguments: Span<MessageValue>
    ) -> Bool? {
        if case .integer(let number, _)? = selector.value {
            if key.isCategory { return key.isCategory(selector.category) }
            if key.isNumber { return key.isEqual(to: number, bytes) }
        }
        return rareMatches(key, selector, position, bytes, arguments)
    }

    @inline(never)
    private func rareMatches(
        _ key: CompactKey, _ selector: Selector, _ position: Int, _ bytes: Span<UInt8>,
        _ arguments: Span<MessageValue>
    ) -> Bool? {
        let key = key.text(bytes)
        switch selector.value {
        case nil: return false
        case .argument(let index, _)?:
            guard case .string(let text) = arguments[index] else { return nil }
            return text == key
        case .literal(let range, _)?: return String(copying: bytes.extracting(range)) == key
        case .integer?:
            return workspace?.judge(key, by: position, at: place(of: selector.reference, bytes)) {
                () throws(FunctionError) in throw NumberValue.badKey(key)
            }
        case .resolution(let index)?:
            guard let workspace, case .value(let resolved) = workspace[resolution: index] else { return nil }
            return workspace.judge(key, by: position, at: place(of: selector.reference, bytes)) {
                () throws(FunctionError) in try resolved.value.matches(key)
            }
        }
    }

    /// SelectorsCompare of the specification.
    @inline(__always)
    private func prefers(
        keysAt keys: CompactReader, to otherKeys: CompactReader, _ first: Selector, _ others: [Selector],
        _ bytes: Span<UInt8>
    ) -> Bool {
        var cursor = keys
        var otherCursor = otherKeys
        let key = CompactKey(at: &cursor, bytes)
        let otherKey = CompactKey(at: &otherCursor, bytes)
        if let preference = preference(key, over: otherKey, first, bytes) { return preference }
        for selector in others {
            let key = CompactKey(at: &cursor, bytes)
            let otherKey = CompactKey(at: &otherCursor, bytes)
            if let preference = preference(key, over: otherKey, selector, bytes) { return preference }
        }
        return false
    }

    /// Whether a key is the better one of two that match; `nil` when they are the same.
    @inline(__always)
    private func preference(
        _ key: CompactKey, over other: CompactKey, _ selector: Selector, _ bytes: Span<UInt8>
    ) -> Bool? {
        if key.isCatchAll || other.isCatchAll { return key.isCatchAll == other.isCatchAll ? nil : other.isCatchAll }
        if case .integer? = selector.value { return key.isNumber == other.isNumber ? nil : key.isNumber }
        return rarePreference(key, over: other, selector, bytes)
    }

    @inline(never)
    private func rarePreference(
        _ key: CompactKey, over other: CompactKey, _ selector: Selector, _ bytes: Span<UInt8>
    ) -> Bool? {
        guard case .resolution(let index)? = selector.value,
            case .value(let resolved)? = workspace?[resolution: index]
        else { return nil }
        let (text, otherText) = (key.text(bytes), other.text(bytes))
        return text == otherText ? nil : resolved.value.prefers(text, to: otherText)
    }
}
