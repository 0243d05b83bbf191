import AuditTexts
import EIAMErrors
import ErrorCatalog
import LanguageMatching
import SendAPI
import SendAudit

/// What a failure's code means, in a reader's language. Auditors and support read the developer's words, which name the
/// cause, and not the advice that a user gets.
enum CodeMeaning {
    static func text(_ code: FailureCode?, in languages: LanguagePreferences) -> String {
        switch code {
        case nil: ""
        case .error(let code): EIAMError(code: code, text: "").words(for: .developer, in: languages).text
        case .timedOut: AuditTexts.text(.valueMailTimedOut, in: languages)
        case .step(.dns), .step(.connect), .step(.tls), .step(.greeting):
            AuditTexts.text(.valueMailNotReached, in: languages)
        case .result(.notQueued): AuditTexts.text(.valueNotQueued, in: languages)
        case .reply, .step, .failure, .result, .other: AuditTexts.text(.valueMailFailed, in: languages)
        }
    }
}
