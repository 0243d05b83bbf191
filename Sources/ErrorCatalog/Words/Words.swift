public import LanguageMatching
public import MessageFormat

/// An error in the words of one language, for one audience.
///
/// `==` compares the texts and the language.
public struct Words: Sendable, Hashable {
    /// What happened.
    public let text: String
    /// What to do next; `nil` for audiences that are not advised.
    public let advice: String?
    /// The language that answered, which need not be the one that was asked for.
    public let language: LanguageTag
    private let source: Source?

    /// The direction in which the language is written.
    public var direction: WritingDirection { language.direction }

    /// ``text`` in its parts: which stretch is a parameter's value and which the catalogue's, for a program that shows
    /// values in another face. Worked out when it is asked for.
    public var parts: [MessagePart] { source?.parts(\.text) ?? [.text(text)] }

    /// ``advice`` in its parts; empty where there is none.
    public var adviceParts: [MessagePart] {
        guard let advice else { return [] }
        return source?.parts(\.advice) ?? [.text(advice)]
    }

    init(text: String, advice: String?, language: LanguageTag, source: Source? = nil) {
        self.text = text
        self.advice = advice
        self.language = language
        self.source = source
    }

    /// Compares the texts and the language.
    public static func == (one: Words, other: Words) -> Bool {
        one.text == other.text && one.advice == other.advice && one.language == other.language
    }

    /// Hashes the texts and the language.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(advice)
        hasher.combine(language)
    }

    /// What is needed to format the words once more.
    struct Source: Sendable {
        let variables: [[String]]
        let language: MessageTable.Language
        let text: Int
        let advice: Int
        let bidiIsolation: BidiIsolation
        let value: @Sendable (Int) -> MessageValue?

        func parts(_ entry: KeyPath<Source, Int>) -> [MessagePart] {
            let entry = self[keyPath: entry]
            return language.messages.parts(
                entry, names: variables[entry], bidiIsolation: bidiIsolation, value: value)
        }
    }
}
