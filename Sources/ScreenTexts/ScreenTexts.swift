import ErrorCatalog
public import LanguageMatching
public import MessageFormat

/// The texts of the screens on which a person asks for a verification code.
public enum ScreenTexts {
    /// The languages that there are texts in.
    package static var languages: [LanguageTag] { ScreenTextMessages.table.languages }

    /// The language in which a reader's screens are written.
    public static func language(for preferences: LanguagePreferences) -> LanguageTag {
        ScreenTextMessages.table.language(for: preferences).tag
    }

    /// A text in a reader's language.
    ///
    /// - Parameters:
    ///   - key: which text.
    ///   - preferences: the reader's languages.
    ///   - arguments: values for the placeholders.
    ///   - bidiIsolation: whether placeholders are isolated; `none` where a person copies the value.
    public static func text(
        _ key: ScreenText,
        in preferences: LanguagePreferences,
        arguments: [String: MessageValue] = [:],
        bidiIsolation: BidiIsolation = .default
    ) -> String {
        ScreenTextMessages.table.text(
            key.rawValue, in: preferences, arguments: arguments, bidiIsolation: bidiIsolation)?.text ?? key.key
    }
}
