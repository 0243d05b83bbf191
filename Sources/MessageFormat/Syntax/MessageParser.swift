/// Reads the whole grammar of Unicode MessageFormat 2 and reports as many errors as it can recover from.
///
/// Recursive descent over UTF-8; nothing nests in this grammar, so depth is constant and time is linear. After an
/// error the parser goes on at the end of the placeholder, the next declaration or the next variant.
///
/// Source: `message.abnf` of LDML 48.2.
struct MessageParser {
    /// Leaves the construct that cannot be understood; the diagnostic is already recorded.
    struct Unrecognised: Error {}

    var cursor: SourceCursor
    var map = SourceMap()
    var diagnostics: [SyntaxDiagnostic] = []
    let limits: MessageLimits

    /// Parses and validates a message.
    ///
    /// - Throws: `MessageSyntaxError` with everything that was found.
    static func parse(
        _ source: String, limits: MessageLimits
    ) throws(MessageSyntaxError) -> (model: MessageModel, map: SourceMap) {
        guard source.utf8.count <= limits.length else {
            let message = "the message has \(source.utf8.count) UTF-8 code units; the limit is \(limits.length)"
            let diagnostic = SyntaxDiagnostic(
                kind: .syntaxError, offset: limits.length, line: 1, column: 1, message: message, expected: []
            )
            throw MessageSyntaxError(diagnostics: [diagnostic])
        }
        var parser = MessageParser(cursor: SourceCursor(source), limits: limits)
        let model = parser.parseMessage()
        if parser.diagnostics.isEmpty {
            var validator = ModelValidator(map: parser.map, limit: limits.diagnostics)
            validator.validate(model)
            parser.diagnostics = validator.diagnostics
        }
        guard parser.diagnostics.isEmpty else {
            // Not for data model errors: their source is well-formed.
            if parser.diagnostics.contains(where: { $0.kind == .syntaxError }),
                let notice = ICUSyntaxNotice.diagnostic(for: source)
            {
                parser.diagnostics = [notice]
            }
            throw MessageSyntaxError(diagnostics: parser.locate())
        }
        return (model, parser.map)
    }

    /// `message`
    mutating func parseMessage() -> MessageModel {
        cursor.skipWhitespace()
        if cursor.byte() == UInt8(ascii: ".") || cursor.startsWith("{{") {
            return parseComplexMessage()
        }
        // White space at the start of a simple message is text.
        cursor.offset = 0
        let pattern = parsePattern(isQuoted: false)
        return .pattern(PatternMessage(pattern: pattern))
    }

    var isExhausted: Bool { diagnostics.count >= limits.diagnostics }

    /// Records an error at an offset.
    mutating func report(
        _ message: String, at offset: Int, expected: [String] = [], fix: SyntaxDiagnostic.Fix? = nil
    ) {
        guard !isExhausted else { return }
        let diagnostic = SyntaxDiagnostic(
            kind: .syntaxError, offset: offset, line: 0, column: 0, message: message, expected: expected, fix: fix
        )
        diagnostics.append(diagnostic)
    }

    /// Records that something else was expected at the cursor, and leaves the construct.
    mutating func fail(
        expected: [String], in construct: String, fix: SyntaxDiagnostic.Fix? = nil
    ) -> Unrecognised {
        let list = expected.joined(separator: " or ")
        report(
            "found \(cursor.found) in \(construct); expected \(list)", at: cursor.offset, expected: expected, fix: fix
        )
        return Unrecognised()
    }

    /// A fix that inserts text at an offset.
    func insertion(_ text: String, at offset: Int) -> SyntaxDiagnostic.Fix {
        SyntaxDiagnostic.Fix(description: "insert '\(text)'", range: offset..<offset, replacement: text)
    }

    /// Gives the diagnostics their lines and columns, in one pass over the source.
    func locate() -> [SyntaxDiagnostic] {
        var located = diagnostics.sorted { $0.offset < $1.offset }
        var line = 1
        var column = 1
        var offset = 0
        for index in located.indices {
            while offset < located[index].offset, offset < cursor.bytes.count {
                let byte = cursor.bytes[offset]
                offset += 1
                if byte == 0x0A || (byte == 0x0D && !(offset < cursor.bytes.count && cursor.bytes[offset] == 0x0A)) {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            located[index].line = line
            located[index].column = column
        }
        return located
    }
}
