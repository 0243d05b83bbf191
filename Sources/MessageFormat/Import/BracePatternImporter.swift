/// Reads templates with placeholders in braces, `{0}` and `{name}`, as java.text.MessageFormat and ICU write them.
///
/// A number becomes the variable `arg0`, because a name cannot start with a digit. Quoting is that of java.text: two
/// apostrophes are one, and a single apostrophe starts text that is taken as it is up to the next one. A style after a
/// comma is read for `number` and `number,integer` and `number,percent`, `date` and `time`; others are refused, since
/// `choice`, `plural` and `select` have no counterpart that can be guessed.
///
/// Source: the documentation of java.text.MessageFormat, "Patterns and Their Interpretation".
public struct BracePatternImporter: Sendable {
    /// How apostrophes quote.
    public enum Quoting: Sendable {
        /// As in java.text.MessageFormat: any single apostrophe starts quoted text.
        case java
        /// Apostrophes are text. For templates that were never meant for java.text.
        case none
    }

    /// How apostrophes quote.
    public var quoting: Quoting

    /// Creates an importer.
    public init(quoting: Quoting = .java) {
        self.quoting = quoting
    }

    /// Turns a template into a message.
    ///
    /// - Throws: `MessageImportError` for a brace that is not closed, and for a placeholder that cannot be read.
    public func message(_ template: String) throws(MessageImportError) -> MessageModel {
        var cursor = TemplateCursor(template)
        var pattern = TemplatePattern()
        while let byte = cursor.next() {
            switch byte {
            case UInt8(ascii: "'") where quoting == .java:
                readQuoted(&cursor, &pattern)
            case UInt8(ascii: "{"):
                pattern.append(try placeholder(&cursor))
            default:
                // A closing brace outside of a placeholder is text to java.text, too.
                pattern.append(byte)
            }
        }
        return .pattern(PatternMessage(pattern: pattern.finished()))
    }

    private func readQuoted(_ cursor: inout TemplateCursor, _ pattern: inout TemplatePattern) {
        if cursor.peek == UInt8(ascii: "'") {
            pattern.append(UInt8(ascii: "'"))
            cursor.skip()
            return
        }
        // Quoted text that is not closed goes to the end, as java.text has it.
        while let byte = cursor.next() {
            guard byte == UInt8(ascii: "'") else {
                pattern.append(byte)
                continue
            }
            guard cursor.peek == UInt8(ascii: "'") else { return }
            pattern.append(byte)
            cursor.skip()
        }
    }

    private func placeholder(_ cursor: inout TemplateCursor) throws(MessageImportError) -> MessageExpression {
        let start = cursor.offset - 1
        var content: [UInt8] = []
        while let byte = cursor.next(), byte != UInt8(ascii: "}") {
            guard byte != UInt8(ascii: "{") else {
                throw MessageImportError(
                    offset: cursor.offset - 1, message: "braces in a placeholder (choice, plural, select) are not read"
                )
            }
            content.append(byte)
        }
        guard cursor.last == UInt8(ascii: "}") else {
            throw MessageImportError(offset: start, message: "the placeholder that starts here is not closed")
        }
        let fields = String(decoding: content, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingSpaces() }
        let name = try TemplatePattern.variable(fields[0], at: start)
        let style = fields.dropFirst().joined(separator: ",")
        guard !style.isEmpty else { return MessageExpression(operand: .variable(name)) }
        guard let function = Self.functions[style] else {
            throw MessageImportError(offset: start, message: "the format '\(style)' has no counterpart")
        }
        return MessageExpression(operand: .variable(name), function: function)
    }

    private static let functions: [String: FunctionReference] = [
        "number": FunctionReference(name: "number"), "number,integer": FunctionReference(name: "integer"),
        "number,percent": FunctionReference(name: "percent"), "date": FunctionReference(name: "date"),
        "time": FunctionReference(name: "time"),
    ]
}
