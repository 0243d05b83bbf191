public import LanguageMatching
public import MessageFormat

extension CatalogedError {
    /// The error in words.
    ///
    /// - Parameters:
    ///   - audience: who reads. Where the catalogue presents the code as another one to this audience, the words are those
    ///     of the other.
    ///   - languages: the reader's languages, the dearest first.
    ///   - bidiIsolation: `none` for text that a machine compares.
    /// - Returns: the words, with the language that answered.
    public func words(
        for audience: Audience, in languages: LanguagePreferences, bidiIsolation: BidiIsolation = .default
    ) -> Words {
        words(for: audience, in: Self.catalog.language(for: languages), bidiIsolation: bidiIsolation)
    }

    /// The error in words, in a language that was looked up before.
    public func words(
        for audience: Audience, in language: MessageTable.Language, bidiIsolation: BidiIsolation = .default
    ) -> Words {
        let catalog = Self.catalog
        let place = WordsPlace(self, catalog: catalog, part: .init(audience))
        guard let text = place.text(in: language, bidiIsolation: bidiIsolation) else {
            return Words(text: place.code, advice: nil, language: catalog.messages.tag(at: 0))
        }
        let advice =
            audience == .user
            ? place.moved(to: .advice).text(in: language, bidiIsolation: bidiIsolation)?.text : nil
        let error = self
        return Words(
            text: text.text, advice: advice, language: catalog.messages.tag(at: text.language),
            source: Words.Source(
                table: catalog.messages, language: language, text: place.entry,
                advice: place.moved(to: .advice).entry, bidiIsolation: bidiIsolation,
                value: { WordsPlace(error, catalog: Self.catalog, part: .init(audience)).value(at: $0, in: language) }
            ))
    }

    /// What happened, as text alone: the quick way, which allocates nothing but its result.
    ///
    /// - Parameters:
    ///   - audience: who reads.
    ///   - language: the language, from ``ErrorCatalog/language(for:)``.
    public func text(for audience: Audience, in language: MessageTable.Language) -> String {
        let place = WordsPlace(self, catalog: Self.catalog, part: .init(audience))
        return place.text(in: language, bidiIsolation: .default)?.text ?? place.code
    }
}
