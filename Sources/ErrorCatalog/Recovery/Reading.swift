public import LanguageMatching

/// What was found in a text.
public struct Reading: Sendable, Hashable {
    /// The code; for the words of a family that do not show the code, the family, such as `SDK.COMMON.*`.
    public let code: String
    /// The parameters that appear in the text without loss.
    public let arguments: [String: ParameterValue]
    /// The language of the text that matched first.
    public let language: LanguageTag
    /// Its audience; `nil` for a text of the wire.
    public let audience: Audience?

    package init(
        code: String, arguments: [String: ParameterValue], language: LanguageTag, audience: Audience?
    ) {
        self.code = code
        self.arguments = arguments
        self.language = language
        self.audience = audience
    }

    /// Whether code and arguments are the same, byte by byte: `String` would take canonically equivalent texts for one.
    func saysTheSame(as other: Reading) -> Bool {
        guard code.utf8.elementsEqual(other.code.utf8), arguments.count == other.arguments.count else { return false }
        return arguments.allSatisfy { name, value in
            switch (value, other.arguments[name]) {
            case (.integer(let value), .integer(let otherValue)?): value == otherValue
            case (.text(let text), .text(let otherText)?): text.utf8.elementsEqual(otherText.utf8)
            default: false
            }
        }
    }
}
