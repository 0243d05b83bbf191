/// What there is of a text in a language.
package enum TranslationState: String, Sendable, Hashable, CaseIterable {
    /// It is translated from the present English.
    case current
    /// It is translated from an older English.
    case stale
    /// Its translation is no message: it cannot be formatted.
    case faulty
    /// It is not translated.
    case missing

    /// Looks at a text. Coverage, the gates of languages and the tables that are generated go by this alone.
    init(of entry: SourceEntry, in bundle: SourceBundle, _ language: String) {
        guard let translation = bundle.translations[language]?[entry.key] else {
            self = .missing
            return
        }
        if translation.text.alternatives.isEmpty || translation.text.alternatives.contains(where: { $0.model == nil }) {
            self = .faulty
        } else {
            self = translation.english == entry.hash ? .current : .stale
        }
    }
}
