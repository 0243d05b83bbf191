public import LanguageMatching
public import MessageFormat

/// An error in the words of one language, for one audience.
///
/// `==` compares the texts, the code and the languages.
public struct Words: Sendable, Hashable {
    /// What happened.
    public let text: String
    /// What to do next; `nil` for audiences that are not advised.
    public let advice: String?
    /// The code that the audience sees: the error's own, or the one that masks it.
    public let code: String
    /// The language of ``text``, which need not be the one that was asked for.
    public let language: LanguageTag
    /// The language of ``advice``, which is another one where only a language behind has advice; `nil` without advice.
    public let adviceLanguage: LanguageTag?
    private let source: Source?

    /// The direction in which ``text`` is written.
    public var direction: WritingDirection { language.direction }

    /// The direction in which ``advice`` is written; `nil` without advice.
    public var adviceDirection: WritingDirection? { adviceLanguage?.direction }

    /// ``text`` in its parts: which stretch is a parameter's value and which the catalogue's, for a program that shows
    /// values in another face. Worked out when it is asked for.
    public var parts: [MessagePart] { source?.parts(\.text) ?? [.text(text)] }

    /// ``advice`` in its parts; empty where there is none.
    public var adviceParts: [MessagePart] {
        guard let advice else { return [] }
        return source?.parts(\.advice) ?? [.text(advice)]
    }

    init(
        text: String, advice: String? = nil, code: String, language: LanguageTag, adviceLanguage: LanguageTag? = nil,
        source: Source? = nil
    ) {
        self.text = text
        self.advice = advice
        self.code = code
        self.language = language
        self.adviceLanguage = adviceLanguage
        self.source = source
    }

    /// Compares the texts, the code and the languages.
    public static func == (one: Words, other: Words) -> Bool {
        one.text == other.text && one.advice == other.advice && one.code == other.code
            && one.language == other.language && one.adviceLanguage == other.adviceLanguage
    }

    /// Hashes the texts, the code and the languages.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(advice)
        hasher.combine(code)
        hasher.combine(language)
        hasher.combine(adviceLanguage)
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
