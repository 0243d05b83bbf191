import ErrorCatalog
public import LanguageMatching
public import MessageFormat

/// The texts of the mails that carry verification codes.
public enum MailTexts {
    /// The languages that there are texts in.
    package static var languages: [LanguageTag] { MailTextMessages.table.languages }

    /// The language in which a reader's mail is written.
    public static func language(for preferences: LanguagePreferences) -> LanguageTag {
        MailTextMessages.table.language(for: preferences).tag
    }

    /// A text in a reader's language.
    ///
    /// - Parameters:
    ///   - key: which text.
    ///   - preferences: the reader's languages.
    ///   - arguments: values for the placeholders.
    ///   - bidiIsolation: whether placeholders are isolated; `none` where a person copies the value.
    public static func text(
        _ key: MailText,
        in preferences: LanguagePreferences,
        arguments: [String: MessageValue] = [:],
        bidiIsolation: BidiIsolation = .default
    ) -> String {
        MailTextMessages.table.text(
            key.rawValue, in: preferences, arguments: arguments, bidiIsolation: bidiIsolation)?.text ?? key.key
    }
}
