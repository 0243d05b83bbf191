/// Reads templates of printf: `%@`, `%1$@`, `%s`, `%d`, `%lld`, `%u`, `%f`, `%.2f`, `%%`.
///
/// Arguments become the variables `arg1`, `arg2` and so on. Text (`%@`, `%s`) is shown as it is; `%d`, `%i` and `%u`
/// become `:integer`, and `%f` becomes `:number` with as many fraction digits as it says, six where it says nothing.
/// Numbers then appear as the language writes them, which printf does not do. Flags, widths and other conversions
/// are refused: a message has no columns.
///
/// Source: IEEE Std 1003.1, "fprintf", and the string format specifiers of Foundation.
public struct PrintfImporter: Sendable {
    /// Creates an importer.
    public init() {}

    /// Turns a template into a message.
    ///
    /// - Throws: `MessageImportError` for a specification that cannot be read, and for a mixture of numbered and
    ///   unnumbered ones.
    public func message(_ template: String) throws(MessageImportError) -> MessageModel {
        var cursor = TemplateCursor(template)
        var pattern = TemplatePattern()
        var next = 1
        var isNumbered: Bool?
        while let byte = cursor.next() {
            guard byte == UInt8(ascii: "%") else {
                pattern.append(byte)
                continue
            }
            let start = cursor.offset - 1
            if cursor.peek == UInt8(ascii: "%") {
                pattern.append(byte)
                cursor.skip()
                continue
            }
            let position = cursor.position()
            if let isNumbered, isNumbered != (position != nil) {
                throw MessageImportError(offset: start, message: "numbered and unnumbered arguments are mixed")
            }
            isNumbered = position != nil
            let index = position ?? next
            next += 1
            guard index > 0 else { throw MessageImportError(offset: start, message: "arguments are counted from 1") }
            let function = try conversion(&cursor, start)
            pattern.append(MessageExpression(operand: .variable("arg\(index)"), function: function))
        }
        return .pattern(PatternMessage(pattern: pattern.finished()))
    }

    private func conversion(
        _ cursor: inout TemplateCursor, _ start: Int
    ) throws(MessageImportError) -> FunctionReference? {
        var precision: Int?
        if cursor.peek == UInt8(ascii: ".") {
            cursor.skip()
            precision = cursor.number() ?? 0
        }
        while let byte = cursor.peek, "lhqzjtL".utf8.contains(byte) { cursor.skip() }
        switch (cursor.next(), precision) {
        case (UInt8(ascii: "@")?, nil), (UInt8(ascii: "s")?, nil): return nil
        case (UInt8(ascii: "d")?, nil), (UInt8(ascii: "i")?, nil), (UInt8(ascii: "u")?, nil):
            return FunctionReference(name: "integer")
        case (UInt8(ascii: "f")?, let digits) where (digits ?? 6) <= 99:
            let text = String(digits ?? 6)
            return FunctionReference(
                name: "number",
                options: [
                    MessageOption(name: "minimumFractionDigits", value: .literal(text)),
                    MessageOption(name: "maximumFractionDigits", value: .literal(text)),
                ]
            )
        default:
            throw MessageImportError(
                offset: start, message: "this conversion is not read; expected %@, %s, %d, %i, %u, %f or %%"
            )
        }
    }
}
