import CaptchaPainting
import FoundationEssentials
import GRDB
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import LanguageMatching
public import Logging
import NIOCore
public import SendAPI
import SendAudit
public import ServiceLifecycle

/// The service, put together from its settings.
public struct SendServer: Service, CustomStringConvertible {
    /// The codes that were sent, for the endpoints that consume them.
    public let verificationCodes: VerificationCodes
    let codes: CodeStore
    private let application: Application<RouterResponder<ServiceContext>>
    package let routes: Routes
    let courier: Courier
    let outbox: Outbox
    let bounces: BounceIntake
    package let state: StateDatabase
    let ledger: AuditLedger
    let health: HealthMonitor
    private let clients: ClientDirectory
    private let certificate: ServerCertificate?
    private let logger: Logger
    private let clock: TimeSource
    /// Ends once the port is ours.
    private let listening: AsyncStream<Never>
    private let address: (host: String, port: Int)

    /// Opens the databases, closes what a crash left open, and prepares the routes. Nothing is served before ``run()``.
    ///
    /// - Parameters:
    ///   - configuration: the settings.
    ///   - transport: the way by which mail leaves; `nil` for the one that the settings name.
    ///   - recipients: who gets mail; `nil` for the directory that the settings name, or else everybody. Asked by the courier,
    ///     after the request was answered.
    ///   - logger: where operators read; no personal data goes there.
    ///   - clock: the time, for everything but the ledger, which has its own in `configuration.ledger`.
    ///   - onListening: called with the port once requests are answered.
    /// - Throws: `LedgerError`, ``SettingsError`` or an error of SQLite or the file system.
    public init(
        configuration: ServiceConfiguration,
        transport: (any MailTransport)? = nil,
        recipients: (any RecipientPolicy)? = nil,
        logger: Logger,
        clock: TimeSource = .system,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        try await self.init(
            configuration: configuration, transport: transport, recipients: recipients, addition: nil, logger: logger,
            clock: clock, onListening: onListening)
    }

    /// The same, with what a program adds. Where something is added and no `http.publicAddress` is set, browsers of this machine reach
    /// the service where it listens, and the links in mails lead there.
    package init(
        configuration: ServiceConfiguration,
        transport: (any MailTransport)? = nil,
        recipients: (any RecipientPolicy)? = nil,
        addition: ServiceAddition?,
        logger: Logger,
        clock: TimeSource = .system,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws {
        let publicAddress = PublicAddress(configuration.publicURL)
        self.logger = logger
        self.clock = clock
        let folder = configuration.dataFolder
        clients = ClientDirectory(configuration.clients, file: configuration.clientsFile)
        certificate = try await BlockingCall.run { try configuration.certificate.map { try ServerCertificate($0) } }
        let pictures = try await BlockingCall.run {
            CaptchaStore(
                CaptchaPainter(backgrounds: try CaptchaBackgrounds(folder: configuration.captcha.backgrounds)),
                decoys: configuration.captcha.decoys, ahead: configuration.captcha.ahead)
        }
        try PrivateFile.createFolder(folder, setting: "data.folder")
        // Before the service's own state: the ledger's lock keeps a second service from both.
        let ledger = try await AuditLedger.open(path: "\(folder)/audit.db", options: configuration.ledger)
        self.ledger = ledger
        let wakeUp = WakeUpSignal(clock: clock)
        let guarding = GuardStore(policy: configuration.guarding)
        let stopping: StopRoute
        let (metrics, relay) = (ServiceMetrics(started: clock()), RelayRecord())
        for warning in configuration.warnings { logger.warning("\(warning)") }
        do {
            state = try StateDatabase(path: "\(folder)/state.db")
            codes = CodeStore(
                state: state, key: try CodeKey(path: "\(folder)/code.key"), settings: configuration.code,
                guarding: guarding)
            let ownTransport: any MailTransport =
                switch (transport, configuration.mail.transport) {
                case (let transport?, _): transport
                case (nil, .mailbox(let folder)): try MailboxTransport(folder: folder)
                case (nil, .smtp(let relays)):
                    RelayTransport(
                        relays: relays, maximumIdle: configuration.mail.workers, logger: logger, clock: clock)
                }
            let transport = addition?.transport(ownTransport) ?? ownTransport
            outbox = Outbox(state: state)
            let holder = StateHolder(state: state, wakeUp: wakeUp)
            ledger.register(holder)
            ledger.register(
                commands: OperatorCommands(
                    state: state, configuration: configuration, clients: clients, wakeUp: wakeUp, clock: clock,
                    onOutcome: { metrics.record($0) }))
            let bounceKey = try BounceKey(path: "\(folder)/bounce.key")
            let stopKey = try StopKey(path: "\(folder)/stop.key")
            let suppressions = SuppressionList(
                state: state, lifetime: configuration.suppressionLifetime, clock: clock)
            bounces = BounceIntake(
                folder: configuration.bounces, key: bounceKey, ledger: ledger, suppressions: suppressions,
                logger: logger, clock: clock, onVerdict: { metrics.record($0) })
            stopping = StopRoute(
                stop: CodeStop(state: state, key: stopKey, ledger: ledger, suppressions: suppressions, clock: clock),
                defaultLanguage: configuration.language, logger: logger)
            let directory = recipients ?? configuration.userDirectory
            courier = Courier(
                outbox: outbox, codes: codes, guarding: guarding,
                composer: MailComposer(settings: configuration.mail, codeLifetime: configuration.code.lifetime),
                transport: transport,
                ledger: ledger, settings: configuration.mail, bounceKey: bounceKey,
                stopLink: { attempt, language in
                    publicAddress.url.map {
                        "\($0)\(StopRoute.path)/\(stopKey.token(attempt).text)?l=\(language)"
                    }
                },
                recipients: RecipientPolicies(policies: [suppressions] + (directory.map { [$0] } ?? [])),
                suppressions: suppressions, wakeUp: wakeUp, logger: logger, clock: clock,
                onOutcome: { outcome in
                    metrics.record(outcome)
                    relay.record(outcome.result)
                })
            let erased = try await holder.eraseWhoWasErased(from: ledger)
            if erased > 0 {
                logger.notice(
                    "what the state held of people who were erased from the ledger meanwhile is gone",
                    metadata: ["values": "\(erased)"])
            }
            try await courier.recover()
        } catch {
            try? await ledger.close()
            throw error
        }

        let limiter = Limiter(state: state)
        let desk = SendHandler(
            clients: clients, defaultLanguage: configuration.language,
            captcha: CaptchaService(state: state, settings: configuration.captcha, store: pictures), state: state,
            limiter: limiter,
            limits: SendLimits(settings: configuration.limits), guarding: guarding, ledger: ledger, outbox: outbox,
            wakeUp: wakeUp,
            logger: logger, clock: clock)
        let verificationCodes = VerificationCodes(
            store: codes, ledger: ledger, clock: clock, onEntry: { metrics.record($0) })
        self.verificationCodes = verificationCodes
        let entry = CodeEntryRoute(codes: verificationCodes, defaultLanguage: configuration.language, logger: logger)
        let consume = configuration.code.consumerSecret.map {
            ConsumeRoute(secret: $0, entry: entry)
        }
        health = HealthMonitor(
            ledger: ledger, outbox: outbox, statePath: "\(folder)/state.db",
            isRecordRequired: configuration.ledger.failureMode == .closed, relay: { relay.check }, clock: clock)
        routes = Routes(
            desk: desk, proxies: configuration.proxies, consume: consume,
            stopping: configuration.publicURL == nil && addition == nil ? nil : stopping,
            operators: OperatorRoutes(health: health, metrics: metrics, areMetricsOpen: configuration.areMetricsOpen),
            accounting: RequestAccounting(
                metrics: metrics, logger: logger, clock: clock, quietRoutes: OperatorRoutes.paths))
        let router = routes.router()
        addition?.addRoutes(router) { [routes] in try await routes.enter($0, $1, by: entry) }
        let (listening, isListening) = AsyncStream.makeStream(of: Never.self)
        self.listening = listening
        address = (configuration.host, configuration.port)
        // A client that sends half a request and stops must not hold its connection, nor a shutdown.
        let http = HTTPServerBuilder.http1(
            configuration: .init(additionalChannelHandlers: [ConnectionSetup()], idleTimeout: .seconds(15)))
        application = Application(
            router: router,
            server: try certificate.map { try .tls(http, tlsConfiguration: $0.configuration) } ?? http,
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.maximumConnections)),
            onServerRunning: { channel in
                isListening.finish()
                let port = channel.localAddress?.port ?? configuration.port
                if addition != nil { publicAddress.listens(on: configuration.host, port) }
                await onListening(port)
            },
            logger: logger)
    }

    /// Serves until the surrounding service group shuts down; requests in flight are answered, and mails that are being
    /// passed are finished.
    public func run() async throws {
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await application.run() }
                group.addTask {
                    // Where the port is taken, this process ends at once: it must not have begun to pass mails.
                    await cancelWhenGracefulShutdown { for await _ in listening {} }
                    try await courier.run()
                }
                group.addTask { try await bounces.run() }
                group.addTask { await sweep() }
                // Not waitForAll: it would go on waiting for the others after one of them threw.
                while try await group.next() != nil {}
            }
        } catch {
            // What is counted and not yet recorded must not be lost with a port that is taken.
            try? await ledger.close()
            throw portError(error) ?? error
        }
        try await ledger.close()
    }

    /// Reads anew what may change while the service runs: its certificate (`http.tls.certificate`) and the clients
    /// (`clientsFile`). Connections and requests go on, and what is wrong leaves all as it was; the log says so.
    public func reload() async {
        if let certificate {
            do {
                try await BlockingCall.run { try certificate.reload() }
                logger.notice("the certificate was read anew, for new connections")
            } catch {
                logger.error("the certificate stays as it was", metadata: ["error": "\(error)"])
            }
        }
        do {
            let count = try await BlockingCall.run { try clients.reload() }
            if let count { logger.notice("the clients were read anew", metadata: ["count": "\(count)"]) }
            if count == nil, certificate == nil {
                logger.notice("nothing is read anew: neither http.tls.certificate nor clientsFile is set")
            }
        } catch {
            logger.error("the clients stay as they were", metadata: ["error": "\(error)"])
        }
    }

    private func portError(_ error: any Error) -> SettingsError? {
        guard let error = error as? IOError, let reason = SettingsError.reason(errno: error.errnoCode) else {
            return nil
        }
        return SettingsError(
            """
            http.port (ERRATA_HTTP_PORT) is \(address.port), on \(address.host): \(reason); \
            set another one, or make it free
            """)
    }

    /// The name alone: service groups write their services into the log, and settings hold secrets.
    public var description: String { "SendServer" }

    private func sweep() async {
        await cancelWhenGracefulShutdown {
            var round = 0
            while !Task.isCancelled {
                if round.isMultiple(of: 3) {
                    do {
                        try await state.sweep(now: clock())
                    } catch {
                        logger.error("expired state could not be removed", metadata: ["error": "\(error)"])
                    }
                    warnOfTheLedger()
                }
                await health.probe()
                round += 1
                try? await clock.sleep(for: .seconds(10))
            }
        }
    }

    /// What the ledger can bear for a while and an operator should mend before it stops the sends.
    private func warnOfTheLedger() {
        if let failure = ledger.checkpointFailure {
            logger.error("the ledger's external checkpoint cannot be written", metadata: ["error": "\(failure)"])
        }
        if let failure = ledger.failure {
            logger.error("the ledger cannot be written, or not after a restart", metadata: ["error": "\(failure)"])
        }
        if let warning = ledger.walWarning {
            logger.warning("the ledger's write-ahead log is too long", metadata: ["error": "\(warning)"])
        }
        switch ledger.diskLevel {
        case .ample: break
        case .refusalsMerged: logger.warning("the ledger's disk fills up: refusals are counted together")
        case .attemptsStopped: logger.error("the ledger's disk is nearly full: no mail is sent until there is room")
        }
    }
}
