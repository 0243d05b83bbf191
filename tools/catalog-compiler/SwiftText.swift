import MessageFormat

/// Pieces of generated Swift.
enum SwiftText {
    static let header =
        "// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.\n// swift-format-ignore-file\n\n"

    static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            default:
                // Invisible characters are written as escapes, so that a reader of the source sees them.
                if scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control {
                    literal += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    literal.unicodeScalars.append(scalar)
                }
            }
        }
        return literal + "\""
    }

    static func upperCamelCase(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    static func identifier(language: String) -> String {
        language.split(separator: "-").enumerated()
            .map { $0.offset == 0 ? $0.element.lowercased() : upperCamelCase(String($0.element)) }.joined()
    }

    /// The table of one bundle: a file with the table itself and one file a language.
    static func tableFiles(
        folder: String, enclosing: String, bundle: CatalogModel.Bundle
    ) -> [String: String] {
        var files: [String: String] = [:]
        for (language, messages) in bundle.messages {
            var text = header + "import ErrorCatalog\n\nextension \(enclosing) {\n"
            text += "    static let \(identifier(language: language)): MessageTable.Messages = [\n"
            for key in bundle.keys {
                let alternatives = (messages[key] ?? []).map(message).joined(separator: ",\n            ")
                text += "        \(literal(key)): [\n            \(alternatives),\n        ],\n"
            }
            text += "    ]\n}\n"
            files["\(folder)/\(enclosing)+\(language).swift"] = text
        }
        return files
    }

    /// A message in the compact form that is used in place, with the variables that it takes by position. The reader
    /// has refused what is no message, so that a failure here leaves an empty text at most.
    private static func message(_ source: String) -> String {
        guard let compiled = try? CompiledMessage(source) else { return "TableMessage(\"\")" }
        let variables = compiled.parameters.map(literal).joined(separator: ", ")
        return "TableMessage(\(literal(compiled.serialized))" + (variables.isEmpty ? ")" : ", [\(variables)])")
    }

    static func tableExpression(_ bundle: CatalogModel.Bundle, indent: String) -> String {
        let entries = bundle.messages.map { "(\(literal($0.language)), \(identifier(language: $0.language)))" }
        let translations = entries.dropFirst().map { "\(indent)        \($0),\n" }.joined()
        return
            "MessageTable(\n\(indent)    source: \(entries.first ?? ""),\n\(indent)    translations: [\n\(translations)\(indent)    ]\n\(indent))"
    }
}
