/// Where a code stopped on its way, in the order of the way.
@nonexhaustive
public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// The ledger holds no attempt.
    case absent
    /// Before the send: the captcha.
    case captcha
    /// The request was not what the contract asks for.
    case request
    /// A limit of ours.
    case limits
    /// The recipient is one to whom nothing is sent.
    case recipient
    /// Within our service.
    case inside
    /// Between us and the first mail server.
    case relay
    /// A mail server refused for now.
    case refusedForNow
    /// A mail server refused for good.
    case refusedForGood
    /// A mail server took it.
    case accepted
    /// The code itself.
    case code
    /// Not known.
    case unclassified
}
