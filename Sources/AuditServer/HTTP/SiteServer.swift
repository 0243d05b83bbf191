import Hummingbird
package import Logging
import NIOCore
package import SendAPI
package import SendAudit
import ServiceLifecycle
import UnixSignals

/// The site over HTTP, until somebody ends it.
package struct SiteServer: Sendable {
    /// The site itself.
    package let site: Site
    private let options: SiteOptions
    private let logger: Logger
    private let clock: TimeSource

    /// Opens the ledger for reading, and blocks meanwhile. Nothing is served before ``run(onListening:)``.
    ///
    /// - Parameters:
    ///   - ledger: what is asked.
    ///   - options: how it is served.
    ///   - logger: where operators read; no personal data goes there.
    ///   - clock: the time.
    /// - Throws: `LedgerError`.
    package init(
        _ ledger: ServedLedger, options: SiteOptions, logger: Logger, clock: TimeSource = .system
    ) throws(LedgerError) {
        site = try Site(ledger, options: options, logger: logger, clock: clock)
        self.options = options
        self.logger = logger
        self.clock = clock
    }

    /// Serves until SIGTERM or SIGINT; requests in flight are answered.
    ///
    /// - Parameter onListening: called once requests are answered, with the site's address and the links.
    /// - Throws: what keeps it from listening.
    package func run(
        onListening: @escaping @Sendable (String, [(role: Role, address: String)]) async -> Void
    ) async throws {
        var quiet = logger
        // Hummingbird has its own words for what is said here already.
        quiet.logLevel = max(logger.logLevel, .warning)
        let application = Application(
            responder: SiteResponder(site: site, clock: clock),
            // A client that sends half a request and stops must not hold its connection, nor a shutdown.
            server: .http1(configuration: .init(idleTimeout: .seconds(15))),
            configuration: .init(address: .hostname(options.address.text, port: options.port), serverName: nil),
            onServerRunning: { [site] channel in
                site.hosts.listens(on: channel.localAddress?.port ?? 0)
                await onListening(site.hosts.base, site.links)
            },
            logger: quiet)
        var group = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
        // Longer than any question but the longest: whoever ends it does not want to wait for those.
        group.maximumGracefulShutdownDuration = .seconds(5)
        try await ServiceGroup(configuration: group).run()
    }
}
