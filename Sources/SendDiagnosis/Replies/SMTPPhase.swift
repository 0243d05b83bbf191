/// The step of a delivery that something was said at.
public enum SMTPPhase: String, Sendable, Hashable, CaseIterable {
    case dns
    case connect
    case tls
    /// The server's first line.
    case greeting
    /// EHLO or HELO.
    case hello
    case auth
    /// MAIL FROM.
    case mail
    /// RCPT TO.
    case rcpt
    /// DATA and its end.
    case data
}
