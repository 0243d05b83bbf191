package import SendAPI
import SendGuard
package import SendService

/// The page at `/` on which people try the whole service on their own machine: solve a captcha, get a mail, use its code, and
/// see what the ledger says. It shows every mail, so it is for the machine itself alone.
package struct Demo: Sendable {
    private let mails = DemoMails()
    private let configuration: ServiceConfiguration
    private let clock: TimeSource

    /// Creates the demo of a service.
    ///
    /// - Parameters:
    ///   - configuration: the service's settings.
    ///   - clock: the time.
    /// - Throws: `SettingsError` where the service can be reached from other machines, or would send mail to people.
    package init(_ configuration: ServiceConfiguration, clock: TimeSource = .system) throws(SettingsError) {
        guard Self.isLoopback(configuration.host) else {
            throw SettingsError(
                """
                --demo shows every mail to whoever asks, and http.host (ERRATA_HTTP_HOST) is '\(configuration.host)', which \
                other machines may reach; with --demo, 127.0.0.1, ::1 and localhost are allowed
                """)
        }
        guard case .mailbox = configuration.mail.transport else {
            throw SettingsError(
                """
                --demo sends mail to nobody, and mail.transport (ERRATA_MAIL_TRANSPORT) is 'smtp'; with --demo, mailbox is \
                allowed
                """)
        }
        (self.configuration, self.clock) = (configuration, clock)
    }

    /// What the demo adds to the service.
    package var addition: ServiceAddition {
        ServiceAddition(
            transport: { mails.keeping($0) },
            addRoutes: { router, enterCode in
                let routes = DemoRoutes(
                    mails: mails, ledger: DemoLedger(configuration, clock: clock), clients: configuration.clients,
                    enterCode: enterCode)
                routes.add(to: router)
            })
    }

    private static func isLoopback(_ host: String) -> Bool {
        let loopback = [NetworkRange("127.0.0.0/8"), NetworkRange("::1")].compactMap(\.self)
        return host == "localhost" || loopback.contains { $0.contains(host) }
    }
}
