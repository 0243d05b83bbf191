import MessageFormat

/// Pieces of generated Swift.
package enum SwiftText {
    static let header =
        "// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.\n// swift-format-ignore-file\n\n"

    /// A text as a string literal. What a reader of the source cannot see is written as an escape.
    package static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\t": literal += "\\t"
            case " ": literal += " "
            default:
                switch scalar.properties.generalCategory {
                case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
                    .unassigned:
                    literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: literal.unicodeScalars.append(scalar)
                }
            }
        }
        return literal + "\""
    }

    static func upperCamelCase(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    /// A text for a documentation comment, on one line.
    static func comment(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
