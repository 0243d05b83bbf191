/// What a ``RecipientPolicy`` decided.
public enum RecipientDecision: Sendable, Hashable {
    /// The mail may leave.
    case send
    /// The mail does not leave, and its record says why.
    case suppress(SuppressionReason)
}

/// Why a mail is not sent on purpose.
@nonexhaustive
public enum SuppressionReason: String, Sendable, Hashable, CaseIterable {
    /// Nobody has an account with this address.
    case userUnknown = "userUnknown"
    /// Whoever runs the service wants no mail to it.
    case byOperator = "operator"
    /// An earlier mail came back for good, or its recipient complained.
    case bounce = "bounce"
    /// The person asked for no more mail.
    case stopped = "stopped"

    /// The word in the record.
    var errorCode: String { "suppressed.\(rawValue)" }
}
