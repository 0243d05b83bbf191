import AuditTexts
import EIAMErrors
import ErrorCatalog
import LanguageMatching

/// What a failure's code means, in a reader's language. Auditors and support read the developer's words, which name the
/// cause, and not the advice that a user gets.
enum CodeMeaning {
    static func text(_ code: String?, in languages: LanguagePreferences) -> String {
        guard let code else { return "" }
        switch code {
        case "SMTP timeout": return AuditTexts.text(.valueMailTimedOut, in: languages)
        case "SMTP dns", "SMTP connect", "SMTP tls", "SMTP greeting":
            return AuditTexts.text(.valueMailNotReached, in: languages)
        case "notQueued": return AuditTexts.text(.valueNotQueued, in: languages)
        default: break
        }
        guard code.contains("."), !code.hasPrefix("SMTP ") else {
            return AuditTexts.text(.valueMailFailed, in: languages)
        }
        return EIAMError(code: code, text: "").words(for: .developer, in: languages).text
    }
}
