extension MessageParser {
    /// Whether a name, or the directional mark before one, is next.
    func isAtName() -> Bool {
        var (value, length) = cursor.scalar(at: cursor.offset)
        if CharacterClass.isBidirectionalControl(value) {
            (value, _) = cursor.scalar(at: cursor.offset + length)
        }
        return CharacterClass.isNameStart(value)
    }

    /// `name`. The directional marks around it are not part of it.
    mutating func parseName(of item: String) throws(Unrecognised) -> String {
        cursor.skipBidirectionalControl()
        let start = cursor.offset
        guard CharacterClass.isNameStart(cursor.scalar(at: start).value) else {
            throw fail(expected: ["a name"], in: item)
        }
        skipNameCharacters()
        let name = cursor.text(start..<cursor.offset)
        cursor.skipBidirectionalControl()
        return name
    }

    /// `identifier`: a name, perhaps after a namespace.
    mutating func parseIdentifier(of item: String) throws(Unrecognised) -> String {
        let first = try parseName(of: item)
        guard cursor.byte() == UInt8(ascii: ":") else { return first }
        cursor.offset += 1
        return first + ":" + (try parseName(of: item))
    }

    /// `variable`, from its `$`.
    mutating func parseVariable() throws(Unrecognised) -> String {
        cursor.offset += 1
        return try parseName(of: "a variable")
    }

    /// `literal`, when one is next.
    mutating func parseLiteralIfPresent() throws(Unrecognised) -> String? {
        if cursor.byte() == UInt8(ascii: "|") { return try parseQuotedLiteral() }
        let start = cursor.offset
        skipNameCharacters()
        return start == cursor.offset ? nil : cursor.text(start..<cursor.offset)
    }

    private mutating func skipNameCharacters() {
        while true {
            let (value, length) = cursor.scalar(at: cursor.offset)
            guard length > 0, CharacterClass.isNameCharacter(value) else { return }
            cursor.offset += length
        }
    }

    private mutating func parseQuotedLiteral() throws(Unrecognised) -> String {
        let opening = cursor.offset
        cursor.offset += 1
        var text: [UInt8] = []
        while !cursor.isAtEnd {
            let byte = cursor.byte()
            switch byte {
            case UInt8(ascii: "|"):
                cursor.offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = parseEscape() else { throw Unrecognised() }
                text.append(escaped)
            case 0:
                report("U+0000 is not allowed in a literal", at: cursor.offset)
                throw Unrecognised()
            default:
                text.append(byte)
                cursor.offset += 1
            }
        }
        report(
            "the quoted literal that starts here is not closed; expected '|'", at: opening, expected: ["'|'"]
        )
        throw Unrecognised()
    }
}
