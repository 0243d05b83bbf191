extension JSONValue {
    /// Parses one JSON text.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8.
    ///   - maximumLength: the largest number of bytes to accept.
    ///   - maximumDepth: how deep arrays and objects may nest; each level costs a stack frame.
    /// - Throws: ``JSONSyntaxError`` with the byte offset. Source: RFC 8259, with duplicate names refused.
    package init(
        parsing bytes: some Collection<UInt8>,
        maximumLength: Int,
        maximumDepth: Int = 32
    ) throws(JSONSyntaxError) {
        guard bytes.count <= maximumLength else {
            throw JSONSyntaxError(reason: .tooLong(limit: maximumLength), offset: maximumLength)
        }
        let bytes = Array(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONSyntaxError(reason: .invalidUTF8, offset: 0)
        }
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
        self = try parser.parseDocument()
    }

    /// The value as JSON text: members in their order, no white space, only what must be escaped is.
    package var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let string): Self.write(string, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let object):
            text += "{"
            for (index, member) in object.members.enumerated() {
                if index > 0 { text += "," }
                Self.write(member.name, to: &text)
                text += ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        defer { text += "\"" }
        guard !isPlain(string) else {
            text += string
            return
        }
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // DEL, the C1 controls and the separators are allowed in JSON; terminals and JavaScript act on them.
            case Unicode.Scalar(0)..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a text is written as it is: nearly all are, and are appended at once.
    private static func isPlain(_ string: String) -> Bool {
        for byte in string.utf8 where byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return false }
        return true
    }
}
