import AuditReports
import AuditTexts
import LanguageMatching
import MessageFormat

/// The words of a page, in one language.
struct SiteWords: Sendable {
    /// How reports are shown on it.
    let style: ReportStyle
    /// The page's language.
    let language: LanguageTag

    init(_ languages: LanguagePreferences) {
        var style = ReportStyle(languages: languages)
        style.isolatesValues = true
        self.style = style
        language = AuditTexts.language(for: languages)
    }

    var isRightToLeft: Bool { language.direction == .rightToLeft }

    func text(_ key: AuditText, _ arguments: [String: MessageValue] = [:]) -> String {
        AuditTexts.text(key, in: style.languages, arguments: arguments, bidiIsolation: .default)
    }

    func say(_ key: AuditText, _ arguments: [String: MessageValue] = [:]) -> Markup { .words(text(key, arguments)) }

    func paragraph(
        _ key: AuditText, _ arguments: [String: MessageValue] = [:], class name: String? = nil, role: String? = nil
    ) -> Markup {
        .element("p", ["class": name, "role": role], say(key, arguments))
    }
}
