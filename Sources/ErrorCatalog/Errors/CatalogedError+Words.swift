public import LanguageMatching
public import MessageFormat

extension CatalogedError {
    /// The error in words.
    ///
    /// - Parameters:
    ///   - audience: who reads. Where the catalogue presents the code as another one to this audience, the words are those
    ///     of the other.
    ///   - languages: the reader's languages, most preferred first.
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
        let place = place(.init(audience))
        let messages = place.catalog.messages
        guard let text = text(place, in: language, bidiIsolation) else {
            let shownCode = place.shownCode { code }
            return Words(text: shownCode, code: shownCode, language: messages.languages[0])
        }
        let advicePlace = place.moved(to: .advice)
        let advice = audience == .user ? self.text(advicePlace, in: language, bidiIsolation) : nil
        return Words(
            text: text.text,
            advice: advice?.text,
            code: place.shownCode { code },
            language: text.language.tag,
            adviceLanguage: advice?.language.tag,
            source: Words.Source(
                variables: messages.variables, language: language, text: place.entry, advice: advicePlace.entry,
                bidiIsolation: bidiIsolation,
                value: { place.value(at: $0, in: language, code: { code }, argument: { argument(at: $0)?.normalized }) }
            ))
    }

    /// What happened, as text alone: the quick way, which allocates nothing but its result.
    ///
    /// - Parameters:
    ///   - audience: who reads.
    ///   - language: the language, from ``ErrorCatalog/language(for:)``.
    @inlinable
    public func text(for audience: Audience, in language: MessageTable.Language) -> String {
        text(.init(audience), in: language) ?? Self.catalog.presentation(of: code, for: audience)?.code ?? code
    }

    /// What to do next, for users, as text alone; the quick way, as ``text(for:in:)``.
    ///
    /// - Parameter language: the language, from ``ErrorCatalog/language(for:)``.
    @inlinable
    public func advice(in language: MessageTable.Language) -> String? {
        text(.advice, in: language)
    }

    private func place(_ part: ErrorCatalog.Part) -> WordsPlace {
        WordsPlace(Self.catalog, index: catalogIndex, part: part) { code }
    }

    private func text(
        _ place: WordsPlace, in language: MessageTable.Language, _ bidiIsolation: BidiIsolation
    ) -> (text: String, language: LanguageMessages)? {
        place.text(
            in: language, bidiIsolation: bidiIsolation, code: { code }, argument: { argument(at: $0)?.normalized })
    }
}
