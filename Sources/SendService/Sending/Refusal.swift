import EIAMErrors
import SendAPI

/// Why a request is refused: what the client is told, and what is recorded beside it.
struct Refusal: Error {
    let error: EIAMError
    let reason: RefusalReason

    /// A limit was reached; the client is told the wait alone.
    init(_ hit: LimitHit, now: Timestamp) {
        error = .tooManyRequests(.init(retryAfter: hit.free - now))
        reason = .limit(hit)
    }

    /// The captcha token was not good.
    init(_ fault: RefusalReason.Token) {
        error = .expired(.init(subject: "captcha_token"))
        reason = .token(fault)
    }
}
