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
        case .result(let result): AuditTexts.text(meaning(of: result), in: languages)
        case .reply, .step, .failure, .other: AuditTexts.text(.valueMailFailed, in: languages)
        }
    }

    /// Of these no server has said that it does not take the mail.
    private static func meaning(of result: SendOutcome.Result) -> AuditText {
        switch result {
        case .notQueued: .valueNotQueued
        case .unknown: .eventUnknown
        case .expired: .eventExpired
        case .suppressed: .eventSuppressed
        case .bounced: .eventBounced
        case .complained: .eventComplained
        default: .valueMailFailed
        }
    }
}
