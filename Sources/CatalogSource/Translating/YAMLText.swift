/// Texts as YAML, written so that people can read and edit them.
enum YAMLText {
    /// A key, in quotes where YAML would read it as something else.
    static func key(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.first.map { $0.properties.isAlphabetic && $0.isASCII } ?? false
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0))
            }
        let isWord = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
        return isPlain && !isWord ? text : quoted(text)
    }

    /// A value, beginning on the line of its key: in quotes, or as a block when it has several lines.
    static func value(_ text: String, indent: Int) -> String {
        guard text.contains("\n"), isBlock(text) else { return quoted(text) }
        let space = String(repeating: " ", count: indent)
        return "|-\n"
            + text.split(separator: "\n", omittingEmptySubsequences: false).map { space + $0 }.joined(separator: "\n")
    }

    /// One text, or a list of them; what follows the colon of the key.
    static func values(_ texts: [String], indent: Int) -> String {
        guard texts.count != 1 else { return " " + value(texts[0], indent: indent) }
        let space = String(repeating: " ", count: indent)
        return texts.map { "\n\(space)- \(value($0, indent: indent + 2))" }.joined()
    }

    /// Whether a block would keep the text as it is, and show all of it.
    private static func isBlock(_ text: String) -> Bool {
        !text.hasPrefix(" ") && !text.hasPrefix("\n") && !text.hasSuffix("\n") && !text.contains("\n ")
            && text.unicodeScalars.allSatisfy { $0 == "\n" || !isHidden($0) }
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if isHidden(scalar) {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    quoted +=
                        scalar.value <= 0xFFFF
                        ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                        : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    /// What nobody sees, and could lose without noticing.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}
