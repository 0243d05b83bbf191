import ErrorCatalog
public import LanguageMatching
public import MessageFormat

/// The texts of reports on the ledger.
public enum AuditTexts {
    /// The language in which a report is written.
    public static func language(for preferences: LanguagePreferences) -> LanguageTag {
        AuditTextMessages.table.language(for: preferences).tag
    }

    /// The languages that there are texts in.
    package static var languages: [LanguageTag] { AuditTextMessages.table.languages }

    /// Whether there are texts in a language that a reader asks for; else a report is written in the source's.
    package static func serves(_ preferences: LanguagePreferences) -> Bool {
        AuditTextMessages.table.serves(preferences)
    }

    /// A text in a reader's language.
    ///
    /// - Parameters:
    ///   - key: which text.
    ///   - preferences: the reader's languages.
    ///   - arguments: values for the placeholders.
    ///   - bidiIsolation: whether placeholders are isolated; `none` where a program reads.
    public static func text(
        _ key: AuditText,
        in preferences: LanguagePreferences,
        arguments: [String: MessageValue] = [:],
        bidiIsolation: BidiIsolation = .default
    ) -> String {
        AuditTextMessages.table.text(
            key.rawValue, in: preferences, arguments: arguments, bidiIsolation: bidiIsolation)?.text ?? key.key
    }
}
