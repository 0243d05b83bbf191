public import LanguageMatching
public import MessageFormat

/// Messages by key in several languages, with one of them complete: the source.
public struct MessageTable: Sendable {
    /// The messages of one language. A key holds alternatives: the first whose variables all have values is used.
    public typealias Messages = [String: [TableMessage]]

    /// A formatted message and the language that it is in.
    public struct Text: Sendable, Hashable {
        /// The message with its placeholders filled.
        public let text: String
        /// The language that answered.
        public let language: LanguageTag
    }

    /// The languages that the table speaks, the source first.
    public let languages: [LanguageTag]
    private let messages: [LanguageTag: Messages]
    private let locales: [LanguageTag: MessageLocale]
    private let matcher: LanguageMatcher

    /// Makes a table; for generated code.
    ///
    /// - Parameters:
    ///   - source: the tag of the language that has every key, and its messages.
    ///   - translations: further languages.
    public init(source: (tag: String, messages: Messages), translations: [(tag: String, messages: Messages)]) {
        let all = ([source] + translations).compactMap { entry in
            LanguageTag(entry.tag).map { (tag: $0, messages: entry.messages) }
        }
        languages = all.map(\.tag)
        messages = Dictionary(all.map { ($0.tag, $0.messages) }) { first, _ in first }
        locales = Dictionary(languages.map { ($0, MessageLocale($0.description)) }) { first, _ in first }
        matcher = LanguageMatcher(supported: languages, defaultLanguage: languages[0])
    }

    /// The language in which this table serves a reader.
    public func language(for preferences: LanguagePreferences) -> LanguageTag {
        matcher.match(preferences).supported
    }

    /// Formats a message.
    ///
    /// - Parameters:
    ///   - key: the message's key.
    ///   - preferences: the reader's languages.
    ///   - arguments: values for the placeholders.
    ///   - bidiIsolation: `none` for text that a machine compares.
    /// - Returns: the text, or `nil` where no language has the key.
    public func text(
        _ key: String,
        in preferences: LanguagePreferences,
        arguments: [String: MessageValue] = [:],
        bidiIsolation: BidiIsolation = .default
    ) -> Text? {
        for language in [language(for: preferences), languages[0]] {
            guard let alternatives = messages[language]?[key], let locale = locales[language] else { continue }
            for message in alternatives {
                if let text = message.text(arguments, locale: locale, bidiIsolation: bidiIsolation) {
                    return Text(text: text, language: language)
                }
            }
        }
        return nil
    }
}
