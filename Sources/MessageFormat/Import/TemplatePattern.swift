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
