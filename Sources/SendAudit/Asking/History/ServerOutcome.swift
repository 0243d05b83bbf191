/// What became of others' mails at one mail server within the hour around an attempt, whatever their domain.
public struct ServerOutcome: Sendable, Hashable {
    /// The mail server.
    public let host: String
    /// How many mails of others it was asked to take, or could not be reached for.
    public let total: Int
    /// How many of them it took.
    public let sent: Int
}
