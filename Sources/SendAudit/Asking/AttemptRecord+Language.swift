import EIAMErrors
import ErrorCatalog
import LanguageMatching

extension AttemptRecord {
    /// The language of the answer. Where none was given, or nobody recorded it, the one in which the service answers what was
    /// asked for: the best match.
    var language: String? {
        if let languageAnswered { return languageAnswered }
        guard let languageAsked else { return nil }
        return EIAMError.catalog.language(for: LanguagePreferences(parsing: languageAsked)).tag.description
    }
}
