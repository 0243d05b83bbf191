import ErrorCatalog

/// Text from outside, made fit for the content of an HTML element or an attribute in double quotes.
enum HTMLEscaping {
    /// Without what turns the direction of text, so that a value cannot end its own isolation.
    static func printable(_ text: String) -> String { TerminalText.printable(text) }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in printable(text).unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
