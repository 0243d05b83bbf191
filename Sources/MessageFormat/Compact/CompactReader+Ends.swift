extension CompactReader {
    /// Whether a message has a pattern whose literals at its ends are possible. What cannot be told is possible.
    mutating func hasPattern(
        _ bytes: Span<UInt8>, canBegin: (Span<UInt8>) -> Bool, canEnd: (Span<UInt8>) -> Bool
    ) -> Bool {
        guard tag(bytes) == CompactFormat.version else { return true }
        self = CompactReader(at: number(bytes) + offset)
        switch tag(bytes) {
        case UInt8(ascii: "P"): return patternIsPossible(bytes, canBegin, canEnd)
        case UInt8(ascii: "S"): break
        default: return true
        }
        let selectors = count(bytes)
        for _ in 0..<selectors where !skipSelector(bytes) { return true }
        for _ in 0..<count(bytes) {
            for _ in 0..<selectors where !skipKey(bytes) { return true }
            let end = number(bytes) + offset
            if patternIsPossible(bytes, canBegin, canEnd) { return true }
            self = CompactReader(at: end)
        }
        // A message that is cut short says nothing of itself.
        return offset != bytes.count
    }

    private mutating func patternIsPossible(
        _ bytes: Span<UInt8>, _ canBegin: (Span<UInt8>) -> Bool, _ canEnd: (Span<UInt8>) -> Bool
    ) -> Bool {
        var isFirst = true
        var last: Range<Int>?
        while true {
            switch tag(bytes) {
            case UInt8(ascii: "."): return last.map { canEnd(bytes.extracting($0)) } ?? true
            case UInt8(ascii: "T"):
                let literal = range(bytes)
                if isFirst {
                    guard canBegin(bytes.extracting(literal)) else { return false }
                } else {
                    last = literal
                }
            case UInt8(ascii: "V"):
                _ = number(bytes)
                last = nil
            case UInt8(ascii: "W"):
                _ = number(bytes)
                _ = number(bytes)
                last = nil
            case UInt8(ascii: "E"):
                guard skipExpression(bytes) else { return true }
                last = nil
            // Markup shows nothing, so that the literals on either side are one.
            default: return true
            }
            isFirst = false
        }
    }

    private mutating func skipSelector(_ bytes: Span<UInt8>) -> Bool {
        switch tag(bytes) {
        case UInt8(ascii: "r"): _ = number(bytes)
        case UInt8(ascii: "w"):
            _ = number(bytes)
            _ = number(bytes)
        default: return false
        }
        return true
    }

    private mutating func skipKey(_ bytes: Span<UInt8>) -> Bool {
        switch tag(bytes) {
        case UInt8(ascii: "*"), 0x30...0x35: break
        case UInt8(ascii: "n"), UInt8(ascii: "s"): _ = range(bytes)
        default: return false
        }
        return true
    }

    private mutating func skipExpression(_ bytes: Span<UInt8>) -> Bool {
        switch tag(bytes) {
        case UInt8(ascii: "-"): break
        case UInt8(ascii: "l"): _ = range(bytes)
        case UInt8(ascii: "v"): _ = number(bytes)
        default: return false
        }
        switch tag(bytes) {
        case UInt8(ascii: "-"): return true
        case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "i"): return skipOptions(bytes)
        case UInt8(ascii: "f"):
            _ = range(bytes)
            return skipOptions(bytes)
        default: return false
        }
    }
}
