/// What became of others' mails to one domain within the hour around an attempt.
public struct OthersOutcome: Sendable, Hashable {
    /// The domain, in lower case.
    public let domain: String
    /// How many attempts of others to that domain were accepted by us.
    public let total: Int
    /// Of how many of them a mail server took the mail.
    public let sent: Int
    /// How many of them have failed. The others wait, or nobody knows.
    public let failed: Int
    /// The mail server that took most of them; `nil` where none did.
    public let host: String?
}
