/// More about a refusal than its error says: recorded for those who explain it, and not answered to the client.
@nonexhaustive
public enum RefusalReason: Sendable, Hashable {
    /// What was wrong with a captcha token.
    @nonexhaustive
    public enum Token: String, Sendable, Hashable, CaseIterable {
        /// It was handed out too long ago.
        case expired = "expired"
        /// A send has used it before.
        case used = "used"
        /// It was handed out for another e-mail address.
        case otherAddress = "otherAddress"
        /// Its text is not the one that was handed out.
        case altered = "altered"
        /// It was never handed out, or so long ago that nothing is known of it.
        case unknown = "unknown"
    }

    /// A limit was reached.
    case limit(LimitHit)
    /// The captcha token was not good.
    case token(Token)
    /// Something inside failed; what, is in the log.
    case inside
}
