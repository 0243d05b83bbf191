/// Reads MessageFormat 2's simple messages by Unicode scalars; `Character` would hold "\r\n" or a letter with its
/// combining mark together and miss a brace behind it.
struct SimpleMessageParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var offset = 0
    private var parts: [CompiledMessage.Part] = []
    private var text = String.UnicodeScalarView()

    init(source: String) {
        scalars = Array(source.unicodeScalars)
    }

    mutating func parse() throws(MessageSyntaxError) -> [CompiledMessage.Part] {
        while let scalar = next() {
            switch scalar {
            case "\\":
                guard let escaped = next(), "\\{}|".unicodeScalars.contains(escaped) else {
                    throw error("one of \\ { } | after a backslash")
                }
                text.append(escaped)
            case "{": try parsePlaceholder()
            case "}": throw error("an opening brace before this closing one; write \\} for the character")
            case "\0": throw error("no NUL character")
            default: text.append(scalar)
            }
        }
        flush()
        return parts
    }

    private mutating func parsePlaceholder() throws(MessageSyntaxError) {
        skipWhitespace()
        guard next() == "$" else { throw error("a variable such as $name") }
        var name = String.UnicodeScalarView()
        while let scalar = peek(), isNamePart(scalar) { name.append(scalar); _ = next() }
        guard let first = name.first, !("0"..."9").contains(first), first != "-", first != "." else {
            throw error("a variable's name")
        }
        skipWhitespace()
        guard next() == "}" else { throw error("a closing brace") }
        flush()
        parts.append(.variable(String(name)))
    }

    private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
        default: false
        }
    }

    private mutating func flush() {
        if !text.isEmpty { parts.append(.text(String(text))) }
        text = String.UnicodeScalarView()
    }

    private func peek() -> Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    private mutating func next() -> Unicode.Scalar? {
        guard let scalar = peek() else { return nil }
        position += 1
        offset += UTF8.width(scalar)
        return scalar
    }

    private mutating func skipWhitespace() {
        while let scalar = peek(), scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { _ = next() }
    }

    private func error(_ expected: String) -> MessageSyntaxError {
        MessageSyntaxError(offset: offset, expected: expected)
    }
}
