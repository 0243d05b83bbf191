extension MessageParser {
    /// What follows `{ o` of an expression, through its `}`.
    mutating func parseExpressionBody(start: Int) throws(Unrecognised) -> MessageExpression {
        map.placeholders.append(start)
        var expression = MessageExpression(operand: nil)
        switch cursor.byte() {
        case UInt8(ascii: ":"):
            break
        case UInt8(ascii: "$"):
            expression.operand = .variable(try parseVariable())
        default:
            guard let literal = try parseLiteralIfPresent() else {
                throw failAtPlaceholderStart()
            }
            expression.operand = .literal(literal)
        }
        // A function may stand at once after the opening brace, but needs white space after an operand.
        var hasSpace = expression.operand == nil ? true : cursor.skipWhitespace()
        if cursor.byte() == UInt8(ascii: ":") {
            try requireSpace(hasSpace, before: "the function", in: "an expression")
            expression.function = try parseFunction(hasSpace: &hasSpace)
        }
        expression.attributes = try parseAttributes(hasSpace: &hasSpace)
        try closePlaceholder(of: expression)
        return expression
    }

    /// `markup`, from its sigil through its `}`.
    mutating func parseMarkup(start: Int) throws(Unrecognised) -> MessageMarkup {
        map.placeholders.append(start)
        let isClosing = cursor.byte() == UInt8(ascii: "/")
        cursor.offset += 1
        let name = try parseIdentifier(of: "markup")
        var hasSpace = cursor.skipWhitespace()
        let options = try parseOptions(hasSpace: &hasSpace)
        let attributes = try parseAttributes(hasSpace: &hasSpace)
        var kind: MessageMarkup.Kind = isClosing ? .close : .open
        if cursor.byte() == UInt8(ascii: "/") {
            guard !isClosing else {
                let fix = SyntaxDiagnostic.Fix(
                    description: "remove '/'", range: cursor.offset..<cursor.offset + 1, replacement: ""
                )
                throw fail(expected: ["'}'"], in: "closing markup", fix: fix)
            }
            cursor.offset += 1
            kind = .standalone
        }
        guard cursor.byte() == UInt8(ascii: "}") else {
            throw fail(
                expected: ["'}'", "an option", "an attribute"], in: "markup", fix: closingFix()
            )
        }
        cursor.offset += 1
        return MessageMarkup(kind: kind, name: name, options: options, attributes: attributes)
    }

    /// `function`
    private mutating func parseFunction(hasSpace: inout Bool) throws(Unrecognised) -> FunctionReference {
        cursor.offset += 1
        let name = try parseIdentifier(of: "a function")
        hasSpace = cursor.skipWhitespace()
        return FunctionReference(name: name, options: try parseOptions(hasSpace: &hasSpace))
    }

    /// `*(s option)`, and the white space after them.
    private mutating func parseOptions(hasSpace: inout Bool) throws(Unrecognised) -> [MessageOption] {
        var options: [MessageOption] = []
        while isAtName() {
            try requireSpace(hasSpace, before: "an option", in: "a placeholder")
            let offset = cursor.offset
            let name = try parseIdentifier(of: "an option")
            cursor.skipWhitespace()
            guard cursor.byte() == UInt8(ascii: "=") else {
                throw fail(expected: ["'='"], in: "the option '\(name)'", fix: insertion("=", at: cursor.offset))
            }
            cursor.offset += 1
            cursor.skipWhitespace()
            map.options.append(offset)
            if cursor.byte() == UInt8(ascii: "$") {
                options.append(MessageOption(name: name, value: .variable(try parseVariable())))
            } else if let literal = try parseLiteralIfPresent() {
                options.append(MessageOption(name: name, value: .literal(literal)))
            } else {
                throw fail(
                    expected: ["a literal", "a variable"], in: "the option '\(name)'",
                    fix: insertion("||", at: cursor.offset)
                )
            }
            hasSpace = cursor.skipWhitespace()
        }
        return options
    }

    /// `*(s attribute)`, and the white space after them. Of two with one name the last counts.
    private mutating func parseAttributes(hasSpace: inout Bool) throws(Unrecognised) -> [MessageAttribute] {
        var attributes: [MessageAttribute] = []
        var positions: [String: Int] = [:]
        while cursor.byte() == UInt8(ascii: "@") {
            try requireSpace(hasSpace, before: "an attribute", in: "a placeholder")
            cursor.offset += 1
            let name = try parseIdentifier(of: "an attribute")
            hasSpace = cursor.skipWhitespace()
            var value: String?
            if cursor.byte() == UInt8(ascii: "=") {
                cursor.offset += 1
                cursor.skipWhitespace()
                value = try parseLiteralIfPresent()
                guard value != nil else {
                    throw fail(expected: ["a literal"], in: "the attribute '\(name)'")
                }
                hasSpace = cursor.skipWhitespace()
            }
            if let position = positions[name] {
                attributes[position].value = value
            } else {
                positions[name] = attributes.count
                attributes.append(MessageAttribute(name: name, value: value))
            }
        }
        return attributes
    }

    /// The `}` of an expression.
    private mutating func closePlaceholder(of expression: MessageExpression) throws(Unrecognised) {
        guard cursor.byte() != UInt8(ascii: "}") else {
            cursor.offset += 1
            return
        }
        var expected = ["'}'"]
        if expression.attributes.isEmpty {
            expected.append(expression.function == nil ? "a function" : "an option")
        }
        expected.append("an attribute")
        if expression.operand == .literal("input") || expression.operand == .literal("local") {
            throw fail(expected: expected, in: "an expression")
        }
        throw fail(expected: expected, in: "an expression", fix: closingFix())
    }

    /// Closing the placeholder is a plausible remedy only where the text around it goes on.
    private func closingFix() -> SyntaxDiagnostic.Fix? {
        cursor.isAtEnd || cursor.byte() == UInt8(ascii: "{") ? insertion("}", at: cursor.offset) : nil
    }

    private mutating func failAtPlaceholderStart() -> Unrecognised {
        let expected = ["a variable", "a literal", "a function", "markup"]
        switch cursor.byte() {
        case UInt8(ascii: "}"):
            report("the placeholder is empty; write '\\{\\}' for braces", at: cursor.offset, expected: expected)
            return Unrecognised()
        case UInt8(ascii: "{"):
            report(
                "found '{' in a placeholder; double braces quote only a whole message or variant",
                at: cursor.offset, expected: expected,
                fix: SyntaxDiagnostic.Fix(
                    description: "remove '{'", range: cursor.offset..<cursor.offset + 1, replacement: ""
                )
            )
            return Unrecognised()
        default:
            return fail(expected: expected, in: "a placeholder")
        }
    }

    private mutating func requireSpace(
        _ hasSpace: Bool, before item: String, in construct: String
    ) throws(Unrecognised) {
        guard !hasSpace else { return }
        report(
            "white space is missing before \(item)", at: cursor.offset, expected: ["white space"],
            fix: insertion(" ", at: cursor.offset)
        )
        throw Unrecognised()
    }
}
