public import SendAPI

/// How one try ended, as an export gives it.
public struct ExportedOutcome: Sendable, Hashable {
    /// Its entry.
    public let entry: EntryReference
    /// The entry of the attempt.
    public let attemptSequence: Int64
    /// Which try it was, from 1.
    public let tryNumber: Int64?
    /// How it ended: the name of a `SendOutcome.Result`, or one that another version has recorded.
    public let result: String
    /// The step in which it ended.
    public let phase: String?
    /// The reply code of SMTP, or the HTTP status in a caller's ledger.
    public let replyCode: Int64?
    /// The enhanced status code, such as `5.1.1`.
    public let enhancedCode: String?
    /// The server that was connected to.
    public let host: String?
    /// The TLS version that protected the connection.
    public let tlsVersion: String?
    /// How long it took.
    public let milliseconds: Int64?
    /// The error code that a service answered.
    public let errorCode: String?
    /// When it was to be tried again.
    public let nextTry: Timestamp?
    /// What the server answered; only where personal values are revealed, for it often quotes the address.
    public let serverText: String?
}
