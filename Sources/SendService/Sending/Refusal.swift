import EIAMErrors
import SendAPI
import SendGuard

/// Why a request is refused: what the client is told, and what is recorded beside it.
struct Refusal: Error {
    let error: EIAMError
    let reason: RefusalReason

    /// A limit was reached; the client is told the wait alone.
    init(_ hit: LimitHit, now: Timestamp) {
        error = .tooManyRequests(.init(retryAfter: hit.free - now))
        reason = .limit(hit)
    }

    /// Nobody uses the codes; the client is told the wait alone.
    init(_ reason: GuardReason, now: Timestamp) { self.init(LimitHit(reason), now: now) }

    /// The captcha token was not good.
    init(_ fault: RefusalReason.Token) {
        error = .expired(.init(subject: "captcha_token"))
        reason = .token(fault)
    }
}
