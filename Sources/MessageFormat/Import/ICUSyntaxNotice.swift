/// Recognises a message of ICU MessageFormat 1 where MessageFormat 2 was expected.
///
/// `{count, plural, …}` is never well-formed in MessageFormat 2, and the parser's own findings would be about commas.
/// `{name}` and `{0}` are well-formed: they are literals.
enum ICUSyntaxNotice {
    private static let types: Set<String> = [
        "plural", "selectordinal", "select", "number", "date", "time", "choice", "spellout", "ordinal", "duration",
    ]
    /// The most characters of a proposal that a diagnostic shows; its fix has all of it.
    private static let maximumShown = 400

    /// What to say of a source that is not well-formed; `nil` when it has no placeholder of ICU's with a type.
    static func diagnostic(for source: String) -> SyntaxDiagnostic? {
        guard let (offset, name, type) = firstTyped(Array(source.utf8)) else { return nil }
        let shown = "'{\(name), \(type), …}' is ICU MessageFormat 1"
        var diagnostic = SyntaxDiagnostic(
            kind: .syntaxError, offset: offset, line: 0, column: 0, message: "", expected: [])
        do throws(MessageImportError) {
            let message = try ICUPatternImporter().message(source).source
            let line = message.split(separator: "\n").joined(separator: " ")
            diagnostic.message =
                "\(shown); in MessageFormat 2 this message is: "
                + (line.count > maximumShown ? line.prefix(maximumShown) + "…" : line)
            diagnostic.fix = SyntaxDiagnostic.Fix(
                description: "write it in MessageFormat 2", range: 0..<source.utf8.count, replacement: message)
        } catch {
            diagnostic.message = "\(shown), and this is MessageFormat 2; it cannot be converted: \(error.message)"
        }
        return diagnostic
    }

    /// The first `{name, type`.
    private static func firstTyped(_ bytes: [UInt8]) -> (offset: Int, name: String, type: String)? {
        var start: Int?
        var fields: [[UInt8]] = [[]]
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "{"): (start, fields) = (offset, [[]])
            case UInt8(ascii: ","), UInt8(ascii: "}"):
                if let start, fields.count == 2 {
                    let words = fields.map { String(decoding: $0, as: UTF8.self)[...].trimmingSpaces() }
                    if types.contains(words[1]), (try? TemplatePattern.variable(words[0], at: 0)) != nil {
                        return (start, words[0], words[1])
                    }
                }
                if byte == UInt8(ascii: ","), fields.count == 1 { fields.append([]) } else { start = nil }
            default: if start != nil { fields[fields.count - 1].append(byte) }
            }
        }
        return nil
    }
}
