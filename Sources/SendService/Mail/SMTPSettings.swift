/// How to reach a mail server.
public struct SMTPSettings: Sendable, CustomStringConvertible {
    /// How the connection is protected.
    public enum Security: String, Sendable, CaseIterable {
        /// Not at all; for a server on the same machine.
        case none
        /// STARTTLS, and no mail without it. Source: RFC 3207.
        case startTLS = "starttls"
        /// TLS from the first byte. Source: RFC 8314 §3.3.
        case tls
    }

    /// The server's name or address.
    public var host: String
    /// The server's port.
    public var port: Int
    /// How the connection is protected.
    public var security: Security
    /// The user to authenticate as; empty for no authentication.
    public var user: String
    /// The user's password.
    public var password: String
    /// The path of a PEM file with trusted certificates; empty for the system's.
    public var caCertificates: String
    /// How long one try may take.
    public var timeout: Duration

    /// Host, port and protection, without user and password.
    public var description: String { "\(host):\(port) \(security.rawValue)" }

    /// Creates settings.
    public init(
        host: String,
        port: Int,
        security: Security,
        user: String = "",
        password: String = "",
        caCertificates: String = "",
        timeout: Duration = .seconds(30)
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.caCertificates = caCertificates
        self.timeout = timeout
    }
}
