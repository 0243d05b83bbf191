/// What a reply means.
public struct ReplyDiagnosis: Sendable, Hashable {
    /// What was wrong; ``DeliveryReason/unclassified`` where nothing fits.
    public var reason: DeliveryReason
    /// For now or for good.
    public var permanence: Permanence
    /// The address itself is dead and must not be tried again.
    public var isHard: Bool
    /// What decided.
    public var evidence: Evidence

    /// What decided, so that a person can check it.
    public enum Evidence: Sendable, Hashable {
        /// A wording, with the page that it comes from.
        case pattern(ReplyPattern)
        /// The enhanced status code of RFC 3463.
        case enhancedCode(String)
        /// The code and the step it was given at.
        case replyCode(Int)
        /// The step alone.
        case phase(SMTPPhase)
        /// Nothing did.
        case none
    }

    init(reason: DeliveryReason, permanence: Permanence, evidence: Evidence) {
        self.reason = reason
        self.permanence = permanence
        self.evidence = evidence
        isHard = reason.concernsAddress && permanence != .temporary
    }
}
