extension QuickFormatter {
    private struct Selector {
        var value: QuickValue
        /// The key of the cardinal category of a whole number; 0 for text.
        var category: UInt8 = 0
        /// Where the next selector is written.
        var end: Int
    }

    /// Where the pattern of the best variant starts, or `nil` when the evaluator must choose.
    func pattern(selectedAt offset: Int, _ locale: LocaleData) -> Int? {
        var cursor = reader(at: offset)
        let count = cursor.number()
        if count == 1 {
            guard let selector = selector(at: cursor.offset, locale) else { return nil }
            if case .integer(let number) = selector.value {
                return pattern(for: number, category: selector.category, at: selector.end)
            }
        }
        return pattern(selectedBy: count, at: cursor.offset, locale)
    }

    /// The choice by up to three selectors of any kind.
    @inline(never)
    private func pattern(selectedBy count: Int, at offset: Int, _ locale: LocaleData) -> Int? {
        var cursor = reader(at: offset)
        // Kept in variables and not in an array, which would have to be allocated.
        guard (1...3).contains(count), let first = selector(at: cursor.offset, locale) else { return nil }
        cursor.offset = first.end
        let second = count > 1 ? selector(at: cursor.offset, locale) : nil
        cursor.offset = second?.end ?? cursor.offset
        let third = count > 2 ? selector(at: cursor.offset, locale) : nil
        cursor.offset = third?.end ?? cursor.offset
        guard count < 2 || second != nil, count < 3 || third != nil else { return nil }
        var best: Int?
        var bestRank = -1
        for _ in 0..<cursor.count() {
            var rank = 0
            var isMatch = true
            for position in 0..<count {
                let tag = cursor.tag()
                guard tag != UInt8(ascii: "*") else {
                    rank <<= 2
                    continue
                }
                let isCategory = tag >= UInt8(ascii: "0") && tag <= UInt8(ascii: "5")
                let key = isCategory ? cursor.offset..<cursor.offset : cursor.range()
                guard isMatch else { continue }
                guard let selector = position == 0 ? first : position == 1 ? second : third else { return nil }
                if isCategory, selector.category != 0 {
                    isMatch = tag == selector.category
                    rank = rank << 2 | 1
                    continue
                }
                guard !isCategory, let keyRank = rankOf(key, tag: tag, by: selector)
                else { return nil }
                isMatch = keyRank > 0
                rank = rank << 2 | keyRank
            }
            let pattern = cursor.range()
            // Of two keys that match a whole number, the exact one is better; in all other cases the stars decide.
            if isMatch, rank > bestRank {
                best = pattern.lowerBound
                bestRank = rank
            }
        }
        return best
    }

    /// The commonest choice of all: by one whole number.
    @inline(__always)
    private func pattern(for number: Int64, category: UInt8, at offset: Int) -> Int? {
        var cursor = reader(at: offset)
        var left = cursor.count()
        // No pattern starts at 0, which stands for none and takes fewer registers than an optional.
        var chosen = 0
        var other = 0
        while left > 0 {
            left &-= 1
            let tag = cursor.tag()
            if tag == UInt8(ascii: "n") {
                if let pattern = exact(number, at: &cursor) {
                    // Keys are unique, so nothing better follows; but a later key may be an error.
                    return hasOnlyNumberKeys(from: cursor) ? pattern : nil
                }
                continue
            }
            guard tag == UInt8(ascii: "*") || tag &- UInt8(ascii: "0") <= 5 else { return nil }
            let pattern = cursor.range().lowerBound
            if tag == category { chosen = pattern }
            if tag == UInt8(ascii: "*") { other = pattern }
        }
        if chosen == 0 { chosen = other }
        return chosen == 0 ? nil : chosen
    }

    /// The pattern of a key that is the number; `nil` for another key. The cursor stands behind the variant.
    @inline(__always)
    private func exact(_ number: Int64, at cursor: inout CompactReader) -> Int? {
        let key = cursor.range()
        let pattern = cursor.range().lowerBound
        // Most such keys are 0 or 1.
        if key.count == 1, unsafe key.lowerBound < bytes.count {
            let digit = unsafe Int64(bytes[key.lowerBound]) &- 0x30
            return digit == number && number >= 0 ? pattern : nil
        }
        return isEqual(key, number) ? pattern : nil
    }

    /// Whether no key from here on is one that a number cannot have. Nothing is read beyond the last variant, whose
    /// end is the end of the message.
    @inline(never)
    private func hasOnlyNumberKeys(from start: CompactReader) -> Bool {
        var cursor = start
        while unsafe cursor.offset < cursor.bytes.count {
            switch cursor.tag() {
            case UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "5"): _ = cursor.range()
            case UInt8(ascii: "n"):
                _ = cursor.range()
                _ = cursor.range()
            default: return false
            }
        }
        return true
    }

    @inline(__always)
    private func selector(at offset: Int, _ locale: LocaleData) -> Selector? {
        var cursor = reader(at: offset)
        let tag = cursor.tag()
        let reference = cursor.number()
        guard let value = tag == UInt8(ascii: "w") ? number(of: cursor.number()) : value(of: reference) else {
            return nil
        }
        guard case .integer(let number) = value else { return Selector(value: value, end: cursor.offset) }
        return Selector(value: value, category: locale.cardinalKey(number), end: cursor.offset)
    }

    /// 2 for an exact match, 0 for none; `nil` when the evaluator must say.
    @inline(__always)
    private func rankOf(_ key: Range<Int>, tag: UInt8, by selector: Selector) -> Int? {
        switch selector.value {
        case .integer(let number):
            // Any other key of a number is an error, which the evaluator reports.
            return tag == UInt8(ascii: "n") ? (isEqual(key, number) ? 2 : 0) : nil
        case .plainInteger(let number): return isEqual(key, number) ? 2 : 0
        case .argument(let index):
            guard case .string(var text) = unsafe arguments[index] else { return nil }
            return text.withUTF8 { text in unsafe compare(key, text) }
        case .literal(let range):
            return unsafe compare(key, reader(at: 0).slice(range))
        }
    }

    /// Unequal bytes can still be canonically equivalent, unless they are all ASCII.
    private func compare(_ key: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var isASCII = true
        if key.count == text.count {
            var isEqual = true
            for index in 0..<text.count {
                let byte = unsafe text[index]
                let keyByte = unsafe bytes[key.lowerBound + index]
                if byte != keyByte { isEqual = false }
                if byte | keyByte >= 0x80 { isASCII = false }
            }
            if isEqual { return 2 }
        } else {
            for index in 0..<text.count where unsafe text[index] >= 0x80 { isASCII = false }
            for index in key where unsafe bytes[index] >= 0x80 { isASCII = false }
        }
        return isASCII ? 0 : nil
    }

    /// Whether a key is the number in plain digits.
    @inline(never)
    private func isEqual(_ key: Range<Int>, _ number: Int64) -> Bool {
        var rest = number.magnitude
        var index = key.upperBound
        repeat {
            index -= 1
            guard index >= key.lowerBound, unsafe UInt64(bytes[index]) == rest % 10 + 0x30 else { return false }
            rest /= 10
        } while rest > 0
        if number < 0 {
            index -= 1
            guard index >= key.lowerBound, unsafe bytes[index] == UInt8(ascii: "-") else { return false }
        }
        return index == key.lowerBound
    }
}
