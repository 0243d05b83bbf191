/// What became of one try to carry an attempt out.
public struct SendOutcome: Sendable, Hashable {
    /// How the try ended.
    @nonexhaustive
    public enum Result: String, Sendable, Hashable, CaseIterable {
        /// The next one on the way took it: the mail server the mail, or a caller's service the request.
        case sent = "sent"
        /// It was refused for now; a later try may succeed.
        case softFail = "softFail"
        /// It was refused for good.
        case hardFail = "hardFail"
        /// No answer came in time.
        case timeout = "timeout"
        /// It was accepted and, on purpose, not sent.
        case suppressed = "suppressed"
        /// It was accepted and never reached the outbox, because of a crash between the two.
        case notQueued = "notQueued"
        /// A try had begun and its end is not known; it is never repeated silently.
        case unknown = "unknown"
        /// The service answered with an error code; only in a caller's ledger.
        case refused = "refused"
        /// The recipient's server confirmed that the mail arrived.
        case delivered = "delivered"
        /// The mail was sent and came back.
        case bounced = "bounced"
        /// The mail was sent and its recipient reported it as unwanted.
        case complained = "complained"
        /// The recipient's server reported that the mail is still on its way.
        case delayed = "delayed"
        /// The code was used.
        case consumed = "consumed"
        /// The code's lifetime ended before the mail could leave.
        case expired = "expired"
        /// Another code than the one that was sent was entered.
        case codeWrong = "codeWrong"
        /// The code was entered after its lifetime.
        case codeExpired = "codeExpired"
        /// The code was entered when a later one had taken its place.
        case codeReplaced = "codeReplaced"
        /// The code was entered for another scenario than the one that it was sent for.
        case codeForOtherPurpose = "codeForOtherPurpose"
        /// So many wrong codes were entered that the right one is not taken any more.
        case codeTriesUsedUp = "codeTriesUsedUp"
    }

    /// The step in which a try to deliver ended. Source: RFC 5321 §3 for the order.
    @nonexhaustive
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// The mail server's name was looked up.
        case dns = "dns"
        /// The connection was made.
        case connect = "connect"
        /// TLS was negotiated.
        case tls = "tls"
        /// The server greeted, and answered EHLO.
        case greeting = "greeting"
        /// We authenticated.
        case auth = "auth"
        /// The sender was named: `MAIL FROM`.
        case mail = "mail"
        /// The recipient was named: `RCPT TO`.
        case rcpt = "rcpt"
        /// The mail was passed: `DATA`.
        case data = "data"
    }

    /// When the try ended.
    public var time: Timestamp
    /// Which try it was, from 1.
    public var tryNumber: Int
    /// How it ended.
    public var result: Result
    /// The step in which it ended; `nil` where there are no steps.
    public var phase: Phase?
    /// The three-digit reply code of SMTP, or the HTTP status in a caller's ledger.
    public var replyCode: Int?
    /// The enhanced status code, such as `5.1.1`. Source: RFC 3463.
    public var enhancedCode: String?
    /// The server that was connected to.
    public var host: String?
    /// The TLS version that protected the connection.
    public var tlsVersion: String?
    /// How long the try took.
    public var duration: Duration?
    /// What the server answered; it often quotes the address.
    public var serverText: String?
    /// Why, in a word: the error code that a service answered, in a caller's ledger; a reason of the service itself, such as
    /// `suppressed.bounce`, in its own.
    public var errorCode: String?
    /// When it will be tried again; `nil` where this try was the last.
    public var nextTry: Timestamp?

    /// Creates an outcome.
    public init(
        time: Timestamp,
        tryNumber: Int = 1,
        result: Result,
        phase: Phase? = nil,
        replyCode: Int? = nil,
        enhancedCode: String? = nil,
        host: String? = nil,
        tlsVersion: String? = nil,
        duration: Duration? = nil,
        serverText: String? = nil,
        errorCode: String? = nil,
        nextTry: Timestamp? = nil
    ) {
        self.time = time
        self.tryNumber = tryNumber
        self.result = result
        self.phase = phase
        self.replyCode = replyCode
        self.enhancedCode = enhancedCode
        self.host = host
        self.tlsVersion = tlsVersion
        self.duration = duration
        self.serverText = serverText
        self.errorCode = errorCode
        self.nextTry = nextTry
    }
}
