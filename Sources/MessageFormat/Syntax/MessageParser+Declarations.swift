extension MessageParser {
    /// `complex-message`, after its leading white space.
    mutating func parseComplexMessage() -> MessageModel {
        var declarations: [MessageDeclaration] = []
        while !isExhausted {
            cursor.skipWhitespace()
            if cursor.startsWith("{{") {
                cursor.offset += 2
                let pattern = parsePattern(isQuoted: true)
                requireEnd()
                return .pattern(PatternMessage(declarations: declarations, pattern: pattern))
            }
            if cursor.startsWith(".match") {
                let matcher = parseMatcher()
                return .select(
                    SelectMessage(
                        declarations: declarations, selectors: matcher.selectors, variants: matcher.variants
                    )
                )
            }
            do {
                if cursor.startsWith(".input") {
                    declarations.append(try parseInputDeclaration())
                } else if cursor.startsWith(".local") {
                    declarations.append(try parseLocalDeclaration())
                } else {
                    try failAtStatement(hasDeclarations: !declarations.isEmpty)
                }
            } catch {
                guard skipToStatement() else { break }
            }
        }
        return .pattern(PatternMessage(declarations: declarations, pattern: []))
    }

    /// `input-declaration`
    private mutating func parseInputDeclaration() throws(Unrecognised) -> MessageDeclaration {
        map.declarations.append(cursor.offset)
        cursor.offset += 6
        cursor.skipWhitespace()
        let expression = try parseDeclaredExpression(of: ".input")
        guard case .variable(let name) = expression.operand else {
            report(
                "an input declaration declares a variable; expected '{$name …}'", at: map.placeholders.last ?? 0,
                expected: ["a variable"]
            )
            throw Unrecognised()
        }
        return MessageDeclaration(kind: .input, name: name, value: expression)
    }

    /// `local-declaration`
    private mutating func parseLocalDeclaration() throws(Unrecognised) -> MessageDeclaration {
        map.declarations.append(cursor.offset)
        cursor.offset += 6
        guard cursor.skipWhitespace() else {
            throw fail(expected: ["white space"], in: "a local declaration", fix: insertion(" ", at: cursor.offset))
        }
        guard cursor.byte() == UInt8(ascii: "$") else {
            let fix = isAtName() ? insertion("$", at: cursor.offset) : nil
            throw fail(expected: ["a variable"], in: "a local declaration", fix: fix)
        }
        let name = try parseVariable()
        cursor.skipWhitespace()
        guard cursor.byte() == UInt8(ascii: "=") else {
            throw fail(expected: ["'='"], in: "the declaration of $\(name)", fix: insertion("= ", at: cursor.offset))
        }
        cursor.offset += 1
        cursor.skipWhitespace()
        return MessageDeclaration(kind: .local, name: name, value: try parseDeclaredExpression(of: "$\(name)"))
    }

    /// `expression` in a declaration, where markup is not allowed.
    private mutating func parseDeclaredExpression(of item: String) throws(Unrecognised) -> MessageExpression {
        guard cursor.byte() == UInt8(ascii: "{") else {
            throw fail(expected: ["'{'"], in: "the declaration of \(item)")
        }
        let start = cursor.offset
        cursor.offset += 1
        cursor.skipWhitespace()
        return try parseExpressionBody(start: start)
    }

    private mutating func failAtStatement(hasDeclarations: Bool) throws(Unrecognised) {
        let expected = ["'.input'", "'.local'", "'.match'", "'{{'"]
        if !hasDeclarations, cursor.byte() == UInt8(ascii: ".") {
            report(
                "a message that starts with '.' starts with a declaration or '.match'; write '\\{\\{.…\\}\\}' around text",
                at: cursor.offset, expected: expected
            )
            throw Unrecognised()
        }
        if cursor.isAtEnd {
            report(
                "the message has declarations but no pattern; expected '{{' or '.match'", at: cursor.offset,
                expected: expected, fix: insertion("{{}}", at: cursor.offset)
            )
            throw Unrecognised()
        }
        throw fail(expected: expected, in: "a message with declarations")
    }

    /// Goes on at the next keyword or quoted pattern. Returns whether there is one.
    private mutating func skipToStatement() -> Bool {
        let keywords: [StaticString] = ["{{", ".input", ".local", ".match"]
        while !cursor.isAtEnd {
            if cursor.byte() == UInt8(ascii: "|") {
                skipQuotedLiteral()
                continue
            }
            cursor.offset += 1
            if keywords.contains(where: { cursor.startsWith($0) }) { return true }
        }
        return false
    }

    /// Nothing but white space may follow.
    mutating func requireEnd() {
        cursor.skipWhitespace()
        guard !cursor.isAtEnd, !isExhausted else { return }
        report(
            "found \(cursor.found) after the closing '}}'; a quoted pattern ends the message", at: cursor.offset,
            expected: ["the end of the message"],
            fix: SyntaxDiagnostic.Fix(
                description: "remove what follows", range: cursor.offset..<cursor.bytes.count, replacement: ""
            )
        )
    }
}
