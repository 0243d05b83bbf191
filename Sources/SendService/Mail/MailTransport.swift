public import SendAPI

/// The way by which mail leaves.
public protocol MailTransport: Sendable {
    /// Hands one mail over.
    ///
    /// It does not throw: whatever happens is an outcome that the ledger records.
    ///
    /// - Parameters:
    ///   - mail: the mail.
    ///   - beforeLastByte: called once before the byte leaves with which the receiver has the whole mail, and blocks while
    ///     that is written down: a try that a crash interrupts before it has certainly not arrived. What it throws ends the try.
    ///     Call it on a thread that may block.
    func deliver(_ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void) async -> DeliveryReport
}

/// How handing over a mail ended.
public struct DeliveryReport: Sendable, Hashable {
    /// How it ended.
    public var result: SendOutcome.Result
    /// The step in which it ended.
    public var phase: SendOutcome.Phase?
    /// SMTP's three digits.
    public var replyCode: Int?
    /// The enhanced status code. Source: RFC 3463.
    public var enhancedCode: String?
    /// The server that was connected to.
    public var host: String?
    /// The TLS version that protected the connection.
    public var tlsVersion: String?
    /// The server's last answer.
    public var serverText: String?
    /// A reason of our own, in a word; see `SendOutcome.errorCode`.
    public var errorCode: String?
    /// How long the server asks to wait before the next try.
    public var retryAfter: Duration?

    /// Creates a report.
    public init(
        result: SendOutcome.Result,
        phase: SendOutcome.Phase? = nil,
        replyCode: Int? = nil,
        enhancedCode: String? = nil,
        host: String? = nil,
        tlsVersion: String? = nil,
        serverText: String? = nil,
        errorCode: String? = nil,
        retryAfter: Duration? = nil
    ) {
        self.result = result
        self.phase = phase
        self.replyCode = replyCode
        self.enhancedCode = enhancedCode
        self.host = host
        self.tlsVersion = tlsVersion
        self.serverText = serverText
        self.errorCode = errorCode
        self.retryAfter = retryAfter
    }
}
