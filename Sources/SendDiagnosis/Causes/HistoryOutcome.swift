public import SendAPI

/// What became of an attempt, once.
public struct HistoryOutcome: Sendable, Hashable {
    /// The entry's number.
    public var sequence: Int64
    /// When it ended.
    public var time: Timestamp
    /// Which try it was, from 1.
    public var tryNumber: Int
    /// How it ended; `nil` for a result that another version has recorded.
    public var result: SendOutcome.Result?
    /// The step in which it ended.
    public var phase: SendOutcome.Phase?
    /// The reply code of SMTP.
    public var replyCode: Int?
    /// The enhanced status code. Source: RFC 3463.
    public var enhancedCode: String?
    /// The server that was connected to.
    public var host: String?
    /// The TLS version.
    public var tlsVersion: String?
    /// What the server answered.
    public var serverText: String?
    /// A reason of our own, or the code that a service answered.
    public var code: String?
    /// When it will be tried again.
    public var nextTry: Timestamp?

    /// Creates an outcome.
    public init(
        sequence: Int64, time: Timestamp, tryNumber: Int = 1, result: SendOutcome.Result?,
        phase: SendOutcome.Phase? = nil,
        replyCode: Int? = nil, enhancedCode: String? = nil, host: String? = nil, tlsVersion: String? = nil,
        serverText: String? = nil, code: String? = nil, nextTry: Timestamp? = nil
    ) {
        (self.sequence, self.time, self.tryNumber, self.result, self.phase) = (sequence, time, tryNumber, result, phase)
        (self.replyCode, self.enhancedCode, self.host, self.tlsVersion) = (replyCode, enhancedCode, host, tlsVersion)
        (self.serverText, self.code, self.nextTry) = (serverText, code, nextTry)
    }
}
