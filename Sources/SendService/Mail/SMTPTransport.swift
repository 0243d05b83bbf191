import CLibcurl
import SendAPI
import Synchronization

/// Sends mail to a mail server through libcurl, over connections that stay open between mails.
public final class SMTPTransport: MailTransport {
    private let settings: SMTPSettings
    private let idle = Mutex<[SMTPConnection]>([])
    private let maximumIdle: Int

    /// Creates a transport. Connections are made when mail leaves.
    ///
    /// - Parameters:
    ///   - settings: the server.
    ///   - maximumIdle: how many connections are kept open while no mail leaves.
    public init(settings: SMTPSettings, maximumIdle: Int = 4) {
        self.settings = settings
        self.maximumIdle = maximumIdle
        _ = Self.library
    }

    // libcurl wants to be set up once, before its first use.
    static let library = curl_global_init(Int(CURL_GLOBAL_SSL | CURL_GLOBAL_WIN32))

    /// Hands the mail to the server.
    public func deliver(
        _ mail: OutgoingMail, beforeLastByte: @escaping @Sendable () throws -> Void
    ) async -> DeliveryReport {
        let reused = idle.withLock { $0.popLast() }
        var connection = reused ?? SMTPConnection(settings: settings)
        var report = await connection.deliver(mail, beforeLastByte)
        if reused != nil, report.endsIdleConnection {
            connection = SMTPConnection(settings: settings)
            report = await connection.deliver(mail, beforeLastByte)
        }
        idle.withLock { connections in
            if connections.count < maximumIdle { connections.append(connection) }
        }
        return report
    }
}

extension DeliveryReport {
    /// Whether this says no more than that the server had closed a connection that was kept open: RFC 5321 §3.8 lets it do so
    /// at any time, with 421.
    fileprivate var endsIdleConnection: Bool {
        result == .softFail && phase != .data && (replyCode == nil || replyCode == 421)
    }
}
