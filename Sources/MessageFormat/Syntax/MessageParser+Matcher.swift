extension MessageParser {
    /// `matcher`, through the end of the message.
    mutating func parseMatcher() -> (selectors: [String], variants: [MessageVariant]) {
        cursor.offset += 6
        var selectors: [String] = []
        var variants: [MessageVariant] = []
        do {
            var hasSpace = cursor.skipWhitespace()
            while cursor.byte() == UInt8(ascii: "$") {
                try requireSeparator(hasSpace, before: "a selector")
                map.selectors.append(cursor.offset)
                selectors.append(try parseVariable())
                hasSpace = cursor.skipWhitespace()
            }
            guard !selectors.isEmpty else { throw failAtSelector() }
            // The first variant, too, is set off by white space: in ".match $x*" the star touches the selector.
            if !cursor.isAtEnd { try requireSeparator(hasSpace, before: "the first variant") }
            guard !cursor.isAtEnd else {
                throw fail(expected: ["a variant"], in: "a matcher", fix: insertion(" * {{}}", at: cursor.offset))
            }
        } catch {
            guard skipToPattern() else { return (selectors, variants) }
        }
        while !cursor.isAtEnd, !isExhausted {
            do {
                variants.append(try parseVariant())
            } catch {
                guard skipToPattern() else { break }
            }
            cursor.skipWhitespace()
        }
        return (selectors, variants)
    }

    /// `variant`
    private mutating func parseVariant() throws(Unrecognised) -> MessageVariant {
        map.variants.append(cursor.offset)
        var keys: [VariantKey] = []
        var hasSpace = true
        while !cursor.startsWith("{{") {
            guard !cursor.isAtEnd else {
                throw fail(expected: ["'{{'"], in: "a variant", fix: insertion(" {{}}", at: cursor.offset))
            }
            guard hasSpace || keys.isEmpty else {
                throw fail(expected: ["white space", "'{{'"], in: "a variant", fix: insertion(" ", at: cursor.offset))
            }
            if cursor.byte() == UInt8(ascii: "*") {
                cursor.offset += 1
                keys.append(.catchAll)
            } else if let literal = try parseLiteralIfPresent() {
                keys.append(.literal(literal))
            } else {
                throw fail(expected: ["a key", "'{{'"], in: "a variant")
            }
            hasSpace = cursor.skipWhitespace()
        }
        guard !keys.isEmpty else {
            throw fail(expected: ["a key"], in: "a variant", fix: insertion("* ", at: cursor.offset))
        }
        cursor.offset += 2
        return MessageVariant(keys: keys, value: parsePattern(isQuoted: true))
    }

    private mutating func failAtSelector() -> Unrecognised {
        if cursor.byte() == UInt8(ascii: "{") {
            report(
                "a selector is a variable that a declaration annotates, not an expression", at: cursor.offset,
                expected: ["a variable"]
            )
            return Unrecognised()
        }
        return fail(
            expected: ["a variable"], in: "a matcher", fix: isAtName() ? insertion("$", at: cursor.offset) : nil
        )
    }

    private mutating func requireSeparator(_ hasSpace: Bool, before item: String) throws(Unrecognised) {
        guard !hasSpace else { return }
        throw fail(expected: ["white space"], in: "a matcher before \(item)", fix: insertion(" ", at: cursor.offset))
    }

    /// Goes past the next quoted pattern, so that the variants after a broken one are read. Returns whether there
    /// was one.
    private mutating func skipToPattern() -> Bool {
        while !cursor.isAtEnd {
            if cursor.byte() == UInt8(ascii: "|") {
                skipQuotedLiteral()
                continue
            }
            if cursor.startsWith("{{") {
                cursor.offset += 2
                _ = parsePattern(isQuoted: true)
                cursor.skipWhitespace()
                return true
            }
            cursor.offset += 1
        }
        return false
    }
}
