public import LanguageMatching
public import MessageFormat

/// Messages by position in several languages, one of which is complete: the source.
///
/// A language's messages are taken from the program's text when somebody first reads them, so that a language that nobody
/// reads costs nothing.
public struct MessageTable: Sendable {
    /// The messages of one language, by position. An entry holds alternatives, of which the first whose variables all have
    /// values speaks; an empty entry leaves the word to the next language of the chain.
    public typealias Messages = [[TableMessage]]

    /// A language of the table; for generated code.
    public struct Translation: Sendable {
        let tag: String
        let messages: @Sendable () -> Messages

        /// Makes a language.
        ///
        /// - Parameters:
        ///   - tag: its BCP 47 tag.
        ///   - messages: gives its messages; called for each text, so it has to be quick.
        public init(_ tag: String, _ messages: @escaping @Sendable () -> Messages) {
            self.tag = tag
            self.messages = messages
        }
    }

    /// A language in which the table speaks, looked up once.
    public struct Language: Sendable, Hashable {
        let messages: LanguageMessages

        /// Its tag.
        public var tag: LanguageTag { messages.tag }

        /// Compares the tags.
        public static func == (one: Language, other: Language) -> Bool { one.tag == other.tag }

        /// Hashes the tag.
        public func hash(into hasher: inout Hasher) { hasher.combine(tag) }
    }

    /// A formatted message and the language that it is in.
    public struct Text: Sendable, Hashable {
        /// The message with its placeholders filled.
        public let text: String
        /// The language that answered.
        public let language: LanguageTag
    }

    /// The variables of each entry, in the order in which its messages take them by position.
    public let variables: [[String]]
    let languageMessages: [LanguageMessages]
    private let matcher: LanguageMatcher

    /// Makes a table; for generated code.
    ///
    /// - Parameters:
    ///   - variables: the names of the variables of each entry.
    ///   - source: the language that has every message.
    ///   - translations: further languages.
    public init(variables: [[String]], source: Translation, translations: [Translation] = []) {
        self.variables = variables
        let all = ([source] + translations).compactMap { translation in
            LanguageTag(translation.tag).map { (tag: $0, chain: $0.fallbackChain, messages: translation.messages) }
        }
        precondition(!all.isEmpty, "the source's tag is no language tag")
        // The source has no parents here, and the others have only parents whose own chain is shorter.
        var made = [all[0].tag: LanguageMessages(tag: all[0].tag, messages: all[0].messages, parents: [])]
        for language in all.dropFirst().sorted(by: { $0.chain.count < $1.chain.count }) {
            var parents = language.chain.dropFirst().compactMap { made[$0] }
            if let source = made[all[0].tag], !parents.contains(where: { $0 === source }) { parents.append(source) }
            made[language.tag] = LanguageMessages(tag: language.tag, messages: language.messages, parents: parents)
        }
        let tags = all.map(\.tag)
        languageMessages = tags.compactMap { made[$0] }
        matcher = LanguageMatcher(supported: tags, defaultLanguage: tags[0])
    }

    /// The languages that the table speaks, the source first.
    public var languages: [LanguageTag] { languageMessages.map(\.tag) }

    /// The language in which this table serves a reader.
    public func language(for preferences: LanguagePreferences) -> Language {
        Language(messages: languageMessages[matcher.match(preferences).supportedIndex ?? 0])
    }

    /// Formats a message.
    ///
    /// - Parameters:
    ///   - entry: the message's position.
    ///   - preferences: the reader's languages.
    ///   - arguments: values for the placeholders.
    ///   - bidiIsolation: `none` for text that a machine compares.
    /// - Returns: the text, or `nil` where no language has the message or a variable has no value.
    public func text(
        _ entry: Int,
        in preferences: LanguagePreferences,
        arguments: [String: MessageValue] = [:],
        bidiIsolation: BidiIsolation = .default
    ) -> Text? {
        guard variables.indices.contains(entry) else { return nil }
        let names = variables[entry]
        let messages = language(for: preferences).messages
        return messages.text(entry, count: names.count, bidiIsolation: bidiIsolation) { arguments[names[$0]] }
            .map { Text(text: $0.text, language: $0.language.tag) }
    }
}
