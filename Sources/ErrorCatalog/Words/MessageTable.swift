public import LanguageMatching
public import MessageFormat

/// Messages by position in several languages, one of which is complete: the source.
///
/// A language's messages stay in the program's text, where they are read; what else a language needs is made when somebody
/// first reads it. So a language that nobody reads costs nothing.
public struct MessageTable: Sendable {
    /// The messages of one language, by position. An entry holds alternatives, of which the first whose variables all have
    /// values is chosen; an empty entry leaves the word to the next language of the chain.
    public typealias Messages = [[TableMessage]]

    /// A language of the table; for generated code.
    public struct Translation: Sendable {
        let tag: String
        let messages: PackedMessages

        /// Creates a language from the table that the catalogue's compiler wrote.
        ///
        /// - Parameters:
        ///   - tag: its BCP 47 tag.
        ///   - packed: its messages by position, as one text. Nothing is parsed.
        public init(_ tag: String, packed: String) {
            self.tag = tag
            messages = PackedMessages(packed)
        }

        /// Creates a language; for tables that are made at run time.
        ///
        /// - Parameters:
        ///   - tag: its BCP 47 tag.
        ///   - messages: gives its messages.
        public init(_ tag: String, _ messages: @escaping @Sendable () -> Messages) {
            self.tag = tag
            self.messages = PackedMessages(packing: messages().map { $0.map { ($0.needs, $0.message) } })
        }
    }

    /// A language of the table, looked up once.
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
    private let places: [LanguagePlace]
    private let matcher: LanguageMatcher

    /// Creates a table; for generated code.
    ///
    /// - Parameters:
    ///   - variables: the names of the variables of each entry.
    ///   - source: the language that has every message.
    ///   - translations: further languages.
    public init(variables: [[String]], source: Translation, translations: [Translation] = []) {
        self.variables = variables
        places = ([source] + translations).compactMap { translation in
            LanguageTag(translation.tag).map { LanguagePlace(tag: $0, messages: translation.messages) }
        }
        precondition(!places.isEmpty, "the source's tag is no language tag")
        matcher = LanguageMatcher(supported: places.map(\.tag), defaultLanguage: places[0].tag)
    }

    /// The languages of the table, the source first.
    public var languages: [LanguageTag] { places.map(\.tag) }

    /// The language in which this table serves a reader.
    public func language(for preferences: LanguagePreferences) -> Language {
        Language(messages: languageMessages(at: matcher.match(preferences).supportedIndex ?? 0))
    }

    /// Whether the table has a language that a reader asks for; else it serves the source.
    package func serves(_ preferences: LanguagePreferences) -> Bool { matcher.match(preferences).desired != nil }

    var languageCount: Int { places.count }

    /// The language that serves a reader of one language, without anything of its words.
    func servedTag(for tag: LanguageTag) -> LanguageTag {
        // Nearly all who ask this mean a language of the table.
        places.first { $0.tag == tag }?.tag
            ?? places[matcher.match(LanguagePreferences([tag])).supportedIndex ?? 0].tag
    }

    /// The messages of a language as they lie there; nothing is made.
    func packedMessages(ofLanguage index: Int) -> PackedMessages { places[index].packed }

    /// What the table has of a language.
    func languageMessages(at index: Int) -> LanguageMessages {
        let place = places[index]
        return place.messages {
            guard index > 0 else { return [] }
            // The source has no parents here, and the others have only parents whose own chain is shorter.
            var parents = place.tag.fallbackChain.dropFirst().compactMap { parent in
                places.firstIndex { $0.tag == parent }.map(languageMessages(at:))
            }
            let source = languageMessages(at: 0)
            if !parents.contains(where: { $0 === source }) { parents.append(source) }
            return parents
        }
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
        return messages.text(entry, bidiIsolation: bidiIsolation) { $0 < names.count ? arguments[names[$0]] : nil }
            .map { Text(text: $0.text, language: $0.language.tag) }
    }
}
