extension MessageParser {
    /// `pattern`, up to the end of a simple message or past the `}}` of a quoted pattern.
    mutating func parsePattern(isQuoted: Bool) -> MessagePattern {
        var pattern: MessagePattern = []
        var text: [UInt8] = []
        var start = cursor.offset
        let opening = cursor.offset

        func isPlain(_ byte: UInt8) -> Bool {
            byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}") && byte != UInt8(ascii: "\\") && byte != 0
        }
        func flush(_ parser: MessageParser) {
            text.append(contentsOf: parser.cursor.bytes[start..<parser.cursor.offset])
            guard !text.isEmpty else { return }
            pattern.append(.text(String(decoding: text, as: UTF8.self)))
            text.removeAll(keepingCapacity: true)
        }

        while !isExhausted {
            while !cursor.isAtEnd, isPlain(cursor.bytes[cursor.offset]) { cursor.offset += 1 }
            if cursor.isAtEnd {
                flush(self)
                if isQuoted {
                    report(
                        "the quoted pattern is not closed; expected '}}'", at: cursor.offset, expected: ["'}}'"],
                        fix: insertion("}}", at: cursor.offset)
                    )
                }
                return pattern
            }
            switch cursor.byte() {
            case UInt8(ascii: "\\"):
                text.append(contentsOf: cursor.bytes[start..<cursor.offset])
                if let escaped = parseEscape() { text.append(escaped) }
                start = cursor.offset
            case UInt8(ascii: "{"):
                flush(self)
                if let element = parsePlaceholder() { pattern.append(element) }
                start = cursor.offset
            case UInt8(ascii: "}"):
                if isQuoted, cursor.byte(1) == UInt8(ascii: "}") {
                    flush(self)
                    cursor.offset += 2
                    return pattern
                }
                text.append(contentsOf: cursor.bytes[start..<cursor.offset])
                reportStrayBrace(isQuoted: isQuoted, opening: opening)
                cursor.offset += 1
                start = cursor.offset
            default:
                text.append(contentsOf: cursor.bytes[start..<cursor.offset])
                report("U+0000 is not allowed in a message", at: cursor.offset, expected: ["text"])
                cursor.offset += 1
                start = cursor.offset
            }
        }
        return pattern
    }

    private mutating func reportStrayBrace(isQuoted: Bool, opening: Int) {
        let offset = cursor.offset
        if isQuoted {
            report(
                "found a single '}' in a quoted pattern; expected '}}' to close it, or '\\}' for the character",
                at: offset, expected: ["'}}'", "'\\}'"], fix: insertion("}", at: offset)
            )
        } else {
            report(
                "found '}' in text without a placeholder before it; expected '\\}' for the character",
                at: offset, expected: ["'\\}'"], fix: insertion("\\", at: offset)
            )
        }
    }

    /// `escaped-char`. Returns nothing, after a report, for a backslash that escapes nothing.
    mutating func parseEscape() -> UInt8? {
        let next = cursor.byte(1)
        switch next {
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            cursor.offset += 2
            return next
        default:
            report(
                "'\\' escapes only '\\', '{', '|' and '}'; write '\\\\' for a backslash", at: cursor.offset,
                expected: ["'\\\\'", "'\\{'", "'\\|'", "'\\}'"], fix: insertion("\\", at: cursor.offset)
            )
            cursor.offset += 1
            return nil
        }
    }

    /// `placeholder`. Returns nothing, after a report, and stands after the placeholder's end.
    mutating func parsePlaceholder() -> PatternElement? {
        let start = cursor.offset
        do {
            cursor.offset += 1
            cursor.skipWhitespace()
            switch cursor.byte() {
            case UInt8(ascii: "#"), UInt8(ascii: "/"):
                return .markup(try parseMarkup(start: start))
            default:
                return .expression(try parseExpressionBody(start: start))
            }
        } catch {
            skipPlaceholder(from: start)
            return nil
        }
    }

    /// Goes to the end of a placeholder that could not be understood: past its `}`, or to the `{` of the next one.
    mutating func skipPlaceholder(from start: Int) {
        // "{{" within a pattern is one mistake, not a placeholder in a placeholder.
        var depth = 1
        cursor.offset = max(cursor.offset, start + 1)
        if cursor.byte() == UInt8(ascii: "{"), cursor.offset == start + 1 {
            depth = 2
            cursor.offset += 1
        }
        while !cursor.isAtEnd {
            switch cursor.byte() {
            case UInt8(ascii: "\\"):
                cursor.offset += 1
            case UInt8(ascii: "|"):
                skipQuotedLiteral()
                continue
            case UInt8(ascii: "{"):
                return
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 {
                    cursor.offset += 1
                    return
                }
            default:
                break
            }
            cursor.offset += 1
        }
        cursor.offset = cursor.bytes.count
    }

    /// Skips `|…|`; one that is not closed is skipped as the bar alone, so that the rest is still looked at.
    mutating func skipQuotedLiteral() {
        var index = cursor.offset + 1
        while index < cursor.bytes.count {
            if cursor.bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if cursor.bytes[index] == UInt8(ascii: "|") {
                cursor.offset = index + 1
                return
            }
            index += 1
        }
        cursor.offset += 1
    }
}
