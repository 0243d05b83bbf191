import MessageFormat

/// A catalogue's texts in a language for tests, as files of translations.
package struct PseudoTranslation {
    private let catalog: SourceCatalog
    private let locale: PseudoLocale

    /// Takes a catalogue without errors.
    package init(_ catalog: SourceCatalog, _ locale: PseudoLocale) {
        self.catalog = catalog
        self.locale = locale
    }

    /// The files, by path in the catalogue's folder.
    package func files() -> [String: String] {
        var copy = catalog
        for index in copy.bundles.indices {
            var translations: [String: SourceTranslation] = [:]
            for entry in copy.bundles[index].entries {
                let alternatives = entry.english.alternatives.map { alternative in
                    let text = alternative.model.map { locale.message($0).source } ?? alternative.text
                    return SourceText.Alternative(text: text, place: alternative.place)
                }
                translations[entry.key] = SourceTranslation(
                    text: SourceText(alternatives: alternatives, place: entry.english.place), english: entry.hash,
                    isSame: !entry.hasLetters, inWords: [], readBack: nil, place: entry.english.place)
            }
            copy.bundles[index].translations[locale.rawValue] = translations
        }
        // There is no file yet, so that none can be in the way.
        copy.translationFiles = [:]
        return (try? TranslationWriter(copy, language: locale.rawValue).files().files) ?? [:]
    }
}
