/// Which names generated Swift cannot take.
enum SwiftNames {
    /// The words of Swift that are no identifiers.
    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// The types that generated Swift names; another type of the same name would be taken for them.
    private static let types: Set<String> = [
        "Any", "Array", "Audience", "Bool", "CaseIterable", "CatalogedError", "CodeDefinition", "Codable", "Dictionary",
        "Duration", "Equatable", "Error", "ErrorCatalog", "ErrorCause", "ErrorContext", "Hashable", "Int", "Int64",
        "MessageTable", "Never", "Optional", "OriginalReply", "ParameterDefinition", "ParameterType", "ParameterValue",
        "Protocol", "RawRepresentable", "ReadableError", "Retry", "RetryAfter", "Self", "Sendable", "Set", "String",
        "Swift", "TableMessage", "Type", "UInt64", "UnknownCode", "Void", "Words",
    ]

    /// Whether a code cannot have a name: its case, or the struct of its parameters, would be something else.
    static func isReservedCase(_ name: String) -> Bool {
        let own: Set<String> = ["unknown", "catalog", "catalogIndex", "allCases", "hash", "hashValue"]
        // `retry` and the like are members with other labels, and their structs are named nowhere in the generated code.
        let structs = types.subtracting(["Retry", "RetryAfter", "Words", "Audience"])
        return keywords.contains(name) || own.contains(name) || structs.contains(SwiftText.upperCamelCase(name))
    }

    /// Whether a parameter cannot have a name.
    static func isReservedParameter(_ name: String) -> Bool {
        let own: Set<String> = [
            "code", "original", "cause", "context", "error", "waitSeconds", "waitMinutes", "hashValue",
        ]
        return keywords.contains(name) || own.contains(name)
    }

    /// Whether a bundle's type cannot have a name.
    static func isReservedType(_ name: String) -> Bool {
        keywords.contains(name) || types.contains(name)
    }

    /// The case of a text's key, such as `order.greeting`; `nil` when no case can be made of it.
    static func textCase(_ key: String) -> String? {
        let isReadable = key.unicodeScalars.allSatisfy {
            $0.isASCII && $0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0)
        }
        let words = key.split { $0 == "." || $0 == "_" || $0 == "-" }.map { word in
            word.allSatisfy { $0.isUppercase } ? word.lowercased() : String(word)
        }
        let name = words.enumerated().map { $0.offset == 0 ? $0.element : SwiftText.upperCamelCase($0.element) }
            .joined()
        let own: Set<String> = [
            "init", "self", "Self", "Type", "Protocol", "key", "messages", "allCases", "rawValue", "hash", "hashValue",
        ]
        guard isReadable, name.first?.isLetter == true, !own.contains(name) else { return nil }
        return name
    }

    /// A name as it is declared.
    static func declared(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// The member of a table that holds a language.
    static func member(language: String) -> String {
        let name = language.split(separator: "-").enumerated()
            .map { $0.offset == 0 ? $0.element.lowercased() : SwiftText.upperCamelCase(String($0.element)) }.joined()
        // Icelandic is `is`, Assamese is `as`, and the table itself is a member too.
        let isTaken = keywords.contains(name) || name == "table"
        return isTaken ? "language" + SwiftText.upperCamelCase(name) : name
    }
}
