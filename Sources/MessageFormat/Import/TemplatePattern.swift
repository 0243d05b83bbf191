/// Collects text and placeholders of a template.
struct TemplatePattern {
    private var pattern: MessagePattern = []
    private var text: [UInt8] = []

    mutating func append(_ byte: UInt8) { text.append(byte) }

    mutating func append(_ expression: MessageExpression) {
        flush()
        pattern.append(.expression(expression))
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        // NUL is the one scalar that no message can hold.
        pattern.append(.text(String(decoding: text.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)))
        text = []
    }

    func finished() -> MessagePattern {
        var copy = self
        copy.flush()
        return copy.pattern
    }

    /// The variable that the text of a placeholder names: a number becomes `arg0`.
    static func variable(_ text: String, at offset: Int) throws(MessageImportError) -> String {
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return "arg" + text }
        var scalars = text.unicodeScalars.makeIterator()
        guard let first = scalars.next(), CharacterClass.isNameStart(first.value),
            text.unicodeScalars.allSatisfy({ CharacterClass.isNameCharacter($0.value) })
        else {
            throw MessageImportError(offset: offset, message: "'\(text)' is neither a number nor a name")
        }
        return text
    }
}

extension Substring {
    /// Without spaces at either end.
    func trimmingSpaces() -> String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
