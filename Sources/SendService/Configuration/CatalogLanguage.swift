import EIAMErrors
import ErrorCatalog
import LanguageMatching

/// A language that somebody sets.
///
/// A person who asks for Klingon is answered in the nearest language that there is; an operator who sets it has made a
/// mistake.
enum CatalogLanguage {
    /// - Throws: ``SettingsError`` for what is no language tag, or a language that the catalogue has not.
    static func tag(_ text: String, setting: String) throws(SettingsError) -> LanguageTag {
        guard let tag = LanguageTag(text) else {
            throw SettingsError("\(setting) is '\(text)'; allowed is a BCP 47 language tag")
        }
        let supported = EIAMError.catalog.messages.languages
        let matcher = LanguageMatcher(supported: supported, defaultLanguage: supported[0])
        guard matcher.match(LanguagePreferences([tag])).desired != nil,
            supported.contains(where: { $0.language == tag.canonicalized.language })
        else {
            let names = supported.map(\.description).joined(separator: ", ")
            throw SettingsError("\(setting) is '\(text)'; the catalogue has \(names)")
        }
        return tag
    }
}
