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
        /// Its tag.
        public let tag: LanguageTag
        let index: Int
    }

    /// A formatted message and the language that it is in.
    public struct Text: Sendable, Hashable {
        /// The message with its placeholders filled.
        public let text: String
        /// The language that answered.
        public let language: LanguageTag
    }

    private struct Entry: Sendable {
        let language: Language
        let locale: MessageLocale
        let messages: @Sendable () -> Messages
        /// The languages to ask in order: this one, its parents, the source. Source: UTS #35, "Parent Locales".
        var chain: [Int] = []
    }

    /// The variables of each entry, in the order in which its messages take them by position.
    public let variables: [[String]]
    private let entries: [Entry]
    private let matcher: LanguageMatcher

    /// Makes a table; for generated code.
    ///
    /// - Parameters:
    ///   - variables: the names of the variables of each entry.
    ///   - source: the language that has every message.
    ///   - translations: further languages.
    public init(variables: [[String]], source: Translation, translations: [Translation] = []) {
        self.variables = variables
        var entries: [Entry] = []
        for translation in [source] + translations {
            guard let tag = LanguageTag(translation.tag) else { continue }
            entries.append(
                Entry(
                    language: Language(tag: tag, index: entries.count), locale: MessageLocale(tag.description),
                    messages: translation.messages))
        }
        for index in entries.indices {
            let parents = entries[index].language.tag.fallbackChain
            var chain = parents.compactMap { tag in entries.firstIndex { $0.language.tag == tag } }
            if !chain.contains(0) { chain.append(0) }
            entries[index].chain = chain
        }
        self.entries = entries
        precondition(!entries.isEmpty, "the source's tag is no language tag")
        let tags = entries.map(\.language.tag)
        matcher = LanguageMatcher(supported: tags, defaultLanguage: tags[0])
    }

    /// The languages that the table speaks, the source first.
    public var languages: [LanguageTag] { entries.map(\.language.tag) }

    /// The language in which this table serves a reader.
    public func language(for preferences: LanguagePreferences) -> Language {
        entries[matcher.match(preferences).supportedIndex ?? 0].language
    }

    /// The message of an entry in a language, `nil` where that language itself has none or a variable has no value.
    ///
    /// - Parameters:
    ///   - entry: the position.
    ///   - language: the language.
    ///   - bidiIsolation: `none` for text that a machine compares.
    ///   - value: gives the value of a variable by its position; `nil` for what is not known.
    func text(
        _ entry: Int, in language: Language, bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> (text: String, language: Int)? {
        let count = variables[entry].count
        for index in entries[language.index].chain {
            for message in entries[index].messages()[entry] {
                if let text = message.text(
                    count: count, locale: entries[index].locale, bidiIsolation: bidiIsolation, value: value)
                {
                    return (text, index)
                }
            }
        }
        return nil
    }

    /// The same, with its parts.
    func parts(
        _ entry: Int, in language: Language, bidiIsolation: BidiIsolation, value: (Int) -> MessageValue?
    ) -> [MessagePart] {
        let names = variables[entry]
        for index in entries[language.index].chain {
            for message in entries[index].messages()[entry] where message.hasValues(value, count: names.count) {
                var arguments: [String: MessageValue] = [:]
                for (position, name) in names.enumerated() { arguments[name] = value(position) }
                return message.message.formatted(
                    arguments, locale: entries[index].locale, bidiIsolation: bidiIsolation
                ).parts
            }
        }
        return []
    }

    /// The tag of the language at a position in the table.
    func tag(at index: Int) -> LanguageTag { entries[index].language.tag }

    /// The messages of the language at a position in the table, for what reads the whole table.
    func messages(at index: Int) -> Messages { entries[index].messages() }

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
        return text(entry, in: language(for: preferences), bidiIsolation: bidiIsolation) { arguments[names[$0]] }
            .map { Text(text: $0.text, language: tag(at: $0.language)) }
    }
}
