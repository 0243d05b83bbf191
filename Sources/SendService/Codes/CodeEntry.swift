import SendAPI
import SendGuard

/// What a person's entry of a code came to.
struct CodeEntry: Sendable {
    /// What is recorded of it; `nil` where there is no attempt to record it of, or enough was recorded.
    let result: SendOutcome.Result?
    /// What the caller is told.
    let verdict: VerificationCodes.Verdict
    /// The code that it is about, as it was before the entry.
    let code: SentCode?
    /// The guard's rows before the entry counted as a use; `nil` where it did not.
    var guardBefore: GuardRows?

    init(_ result: SendOutcome.Result?, _ verdict: VerificationCodes.Verdict, of code: SentCode?) {
        (self.result, self.verdict, self.code) = (result, verdict, code)
    }
}
