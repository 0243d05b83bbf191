public import SendAPI

/// How far a try to deliver came, and what the mail server answered.
public struct MailReply: Sendable, Hashable {
    /// The step in which the try ended.
    public let phase: WireNamed<SendOutcome.Phase>?
    /// The three-digit reply code of SMTP, or the HTTP status in a caller's ledger.
    public let code: Int?
    /// The enhanced status code, such as `5.1.1`. Source: RFC 3463.
    public let enhancedCode: String?
    /// The server that was connected to.
    public let host: String?
    /// The TLS version that protected the connection.
    public let tlsVersion: String?
    /// How long the try took.
    public let duration: Duration?
    /// The server's text, which often quotes the address; only where personal values are revealed.
    public let text: String?

    /// The class of the answer: 2 for yes, 4 for not now, 5 for no. Source: RFC 3463 §3.1; RFC 5321 §4.2.1.
    public var answerClass: Int? {
        if let first = enhancedCode?.first?.wholeNumberValue, [2, 4, 5].contains(first) { return first }
        guard let code, (200..<600).contains(code) else { return nil }
        return code / 100
    }
}
