import ErrorCatalog

/// A text that is translated.
package struct SourceEntry: Sendable {
    /// A variable that its messages may use.
    struct Variable: Sendable, Hashable {
        let name: String
        /// What it holds.
        let type: ParameterType
        /// Whether every message can count on it.
        let isAlwaysKnown: Bool
        /// Where its value comes from.
        var origin = Origin.caller
        /// The most characters of a text that it holds, where the catalogue limits it.
        var length: Int?
        /// The numbers that it may be, where that is known.
        var range: ClosedRange<Int64>?

        /// Where a value comes from.
        enum Origin: Sendable {
            case caller, code, waitMinutes, nameOfField
        }
    }

    /// The key, unique in its bundle: `SDK.COMMON.1001/user`, `frame.code`.
    package let key: String
    /// Who reads it: `user`, `advice`, `developer`, `operator`, or `text` outside the codes.
    package let audience: String
    /// The file in which the English stands.
    package let file: String
    /// The English.
    package let english: SourceText
    /// What the translator should know.
    package let note: String?
    /// The most characters that it may have with its placeholders filled.
    package let maximumLength: Int?
    let variables: [Variable]
    /// Where the key stands.
    let place: SourcePlace
    /// The hash of the English, which translations carry.
    package let hash: String

    init(
        key: String, audience: String, file: String, english: SourceText, note: String?, maximumLength: Int?,
        variables: [Variable], place: SourcePlace
    ) {
        self.key = key
        self.audience = audience
        self.file = file
        self.english = english
        self.note = note
        self.maximumLength = maximumLength
        self.variables = variables
        self.place = place
        hash = EnglishHash.of(audience: audience, text: english)
    }
}
