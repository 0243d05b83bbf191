import Foundation
public import LanguageMatching
import SendAPI
public import SendAudit
import SendGuard

/// The service's settings, all of them valid.
public struct ServiceConfiguration: Sendable {
    /// The captcha's settings.
    public struct Captcha: Sendable {
        var tolerance: Int
        var challengeLifetime: Duration
        var tokenLifetime: Duration
        var decoys: Int
        /// Whether the point of an answer comes encrypted with a key that its challenge had.
        var encryptsPoints: Bool
        /// A folder of pictures to cut captchas from; empty for generated ones.
        var backgrounds: String
        /// How many pictures are kept ready.
        var ahead: Int
        var requestsPerMinute: Int
        var failuresPerMinute: Int
        var lockout: Duration
    }

    /// The limits on sending.
    public struct Limits: Sendable {
        var cooldown: Duration
        var perAddressHourly: Int
        var perDeviceHourly: Int
        var perNetworkHourly: Int
        /// `nil` for no limit.
        var perClientHourly: Int?
        var spelling: MailboxSpelling
    }

    /// The verification codes' settings.
    public struct Code: Sendable {
        var lifetime: Duration
        var attempts: Int
        var passwordScenariosInterchangeable: Bool
        /// What other services know who consume codes; `nil` where none may.
        var consumerSecret: String?
    }

    /// The mail's settings.
    public struct Mail: Sendable {
        var from: EmailAddress
        var fromName: String
        var workers: Int
        var attempts: Int
        var retryDelay: Duration
        package var transport: Transport
        /// Where reports are sent to; `nil` for the sender's own address.
        var bounceAddress: EmailAddress?
    }

    /// The files of the certificate that the service shows.
    struct CertificateFiles: Sendable {
        /// The certificate and those that lead to its authority, in PEM.
        var certificate: String
        /// Its private key, in PEM.
        var key: String
    }

    /// Where mail goes.
    public enum Transport: Sendable {
        /// Into a folder.
        case mailbox(folder: String)
        /// To mail servers, the first that works in their order.
        case smtp([SMTPSettings])
    }

    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 for any.
    public var port: Int
    /// The certificate; `nil` where TLS ends before the service, or there is none.
    var certificate: CertificateFiles?
    /// How many connections are open at most.
    var maximumConnections: Int
    /// The proxies whose word on a client's address is taken.
    var proxies: TrustedProxies
    /// The folder of the databases.
    public var dataFolder: String
    /// How the ledger is written.
    public var ledger: LedgerOptions
    /// The registered clients.
    public var clients: ClientRegistry
    /// The file from which they are read anew; `nil` where they stand in the settings.
    var clientsFile: String?
    /// The language when a client asks for none.
    public var language: LanguageTag
    /// The captcha's settings.
    public var captcha: Captcha
    /// The limits on sending.
    public var limits: Limits
    /// Where people's browsers reach the service, without a slash at its end; `nil` where they do not.
    var publicURL: String?
    /// What is done about codes that nobody uses.
    var guarding: GuardPolicy
    /// The verification codes' settings.
    public var code: Code
    /// The mail's settings.
    public var mail: Mail
    /// Who has an account; `nil` where nobody is asked.
    public var userDirectory: HTTPUserDirectory?
    /// How long nothing is sent to an address after a mail came back for good; zero for never.
    public var suppressionLifetime: Duration
    /// Where mails that came back are put.
    public var bounces: BounceFolder
    /// The least severe log lines to write.
    public var logLevel: String
    /// How log lines are written.
    public var logFormat: LogFormat
    /// Whether anybody may read the metrics, and not only this machine.
    public var areMetricsOpen: Bool
    /// What an operator should mend and the service starts with; each is one line.
    public var warnings: [String]
    /// How long the service may take to end: as long as a mail may take, and what an answer needs.
    public var longestShutdown: Duration {
        if case .smtp(let relays) = mail.transport { return relays.reduce(.seconds(15)) { $0 + $1.timeout } }
        return .seconds(15)
    }

    /// Reads and checks every setting.
    ///
    /// - Throws: ``SettingsError`` for the first that is not allowed.
    public init(_ settings: SettingsReader) throws(SettingsError) {
        host = try settings.text("http.host")
        port = try settings.integer("http.port")
        certificate = try Self.certificate(settings)
        maximumConnections = try settings.integer("http.maximumConnections")
        publicURL = try Self.publicURL(settings)
        proxies = try Self.proxies(settings)
        dataFolder = try settings.text("data.folder")
        ledger = try Self.ledger(settings)
        (clients, clientsFile) = try Self.clients(settings)
        language = try Self.language(settings)
        captcha = Captcha(
            tolerance: try settings.integer("captcha.tolerance"),
            challengeLifetime: try settings.seconds("captcha.challengeLifetime"),
            tokenLifetime: try settings.seconds("captcha.tokenLifetime"),
            decoys: try settings.integer("captcha.decoys"),
            encryptsPoints: try settings.text("captcha.secretKey") == "on",
            backgrounds: try settings.text("captcha.backgrounds"), ahead: try settings.integer("captcha.ahead"),
            requestsPerMinute: try settings.integer("captcha.requestsPerMinute"),
            failuresPerMinute: try settings.integer("captcha.failuresPerMinute"),
            lockout: try settings.seconds("captcha.lockout"))
        limits = Limits(
            cooldown: try settings.seconds("limits.cooldown"),
            perAddressHourly: try settings.integer("limits.perAddressHourly"),
            perDeviceHourly: try settings.integer("limits.perDeviceHourly"),
            perNetworkHourly: try settings.integer("limits.perNetworkHourly"),
            perClientHourly: try settings.integer("limits.perClientHourly").nonZero,
            spelling: MailboxSpelling(rawValue: try settings.text("limits.spelling")) ?? .withoutTags)
        code = Code(
            lifetime: try settings.seconds("code.lifetime"),
            attempts: try settings.integer("code.attempts"),
            passwordScenariosInterchangeable: try settings.text("code.passwordScenariosInterchangeable") == "yes",
            consumerSecret: try Self.consumerSecret(settings))
        guarding = try Self.guarding(settings, codeLifetime: code.lifetime)
        mail = try Self.mail(settings)
        bounces = try BounceFolder(settings)
        userDirectory = try Self.userDirectory(settings)
        suppressionLifetime = .seconds(86_400 * (try settings.integer("suppression.days")))
        logLevel = try settings.text("log.level")
        logFormat = LogFormat(rawValue: try settings.text("log.format")) ?? .text
        areMetricsOpen = try settings.text("metrics.open") == "yes"
        warnings = settings.secretFileWarnings()
        if guarding.mode == .on, code.consumerSecret == nil {
            warnings.append(
                """
                guard.mode is 'on' and code.consumerSecret is not set: unless this program itself enters codes, all of them \
                look unused, and everybody is slowed
                """)
        }
    }

    static func guarding(_ settings: SettingsReader, codeLifetime: Duration) throws(SettingsError) -> GuardPolicy {
        var policy = GuardPolicy()
        policy.mode = GuardPolicy.Mode(rawValue: try settings.text("guard.mode")) ?? .shadow
        policy.codeLifetime = codeLifetime
        policy.allowList.networks = try networks(settings, "guard.allowedNetworks", "ERRATA_GUARD_ALLOWED_NETWORKS")
        policy.allowList.clients = Set(try settings.list("guard.allowedClients"))
        policy.allowList.domains = Set(try settings.list("guard.allowedDomains").map { $0.lowercased() })
        policy.allowList.devices = Set(try settings.list("guard.allowedDevices"))
        return policy
    }

    private static func networks(
        _ settings: SettingsReader, _ name: String, _ variable: String
    ) throws(SettingsError) -> [NetworkRange] {
        var networks: [NetworkRange] = []
        for text in try settings.list(name) {
            guard let network = NetworkRange(text) else {
                throw SettingsError(
                    """
                    \(name) (\(variable)) has '\(text)'; allowed are addresses and networks \
                    without bits behind their prefix, such as 10.0.0.0/8, 2001:db8::/32 or 192.0.2.7
                    """)
            }
            networks.append(network)
        }
        return networks
    }

    /// Both files, or none.
    static func certificate(_ settings: SettingsReader) throws(SettingsError) -> CertificateFiles? {
        let files = CertificateFiles(
            certificate: try settings.text("http.tls.certificate"), key: try settings.text("http.tls.key"))
        guard files.certificate.isEmpty == files.key.isEmpty else {
            throw SettingsError(
                """
                http.tls.certificate (ERRATA_HTTP_TLS_CERTIFICATE) and http.tls.key (ERRATA_HTTP_TLS_KEY) go together; one \
                of them is empty
                """)
        }
        return files.certificate.isEmpty ? nil : files
    }

    static func publicURL(_ settings: SettingsReader) throws(SettingsError) -> String? {
        let text = try settings.text("http.publicAddress")
        guard !text.isEmpty else { return nil }
        // It goes into mails as it is, and a line of them has 78 characters at most.
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>?#\\".utf8.contains($0) }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), isPlain, text.utf8.count <= 200 else {
            throw SettingsError(
                """
                http.publicAddress (ERRATA_HTTP_PUBLIC_ADDRESS) is '\(text)'; allowed is a URL of http or https without a query, \
                such as https://mail.example.org
                """)
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    static func proxies(_ settings: SettingsReader) throws(SettingsError) -> TrustedProxies {
        let header = TrustedProxies.Header(rawValue: try settings.text("http.proxyHeader")) ?? .xForwardedFor
        return TrustedProxies(
            networks: try networks(settings, "http.trustedProxies", "ERRATA_HTTP_TRUSTED_PROXIES"), header: header)
    }

    static func consumerSecret(_ settings: SettingsReader) throws(SettingsError) -> String? {
        let secret = try settings.secret("code.consumerSecret")
        guard secret.isEmpty || secret.utf8.count >= 16 else {
            throw SettingsError(
                "code.consumerSecret (ERRATA_CODE_CONSUMER_SECRET) is (hidden); allowed are 16 characters or more")
        }
        return secret.isEmpty ? nil : secret
    }

    static func clients(_ settings: SettingsReader) throws(SettingsError) -> (ClientRegistry, file: String?) {
        let ids = try settings.list("clients")
        for id in ids where !RegisteredClient.isID(id) {
            throw SettingsError("clients (ERRATA_CLIENTS) has '\(id)'; allowed are ids of letters and digits")
        }
        let file = try settings.text("clientsFile")
        return file.isEmpty ? (ClientRegistry(ids: ids), nil) : (try ClientRegistry(file: file), file)
    }

    static func language(_ settings: SettingsReader) throws(SettingsError) -> LanguageTag {
        try CatalogLanguage.tag(try settings.text("language"), setting: "language (ERRATA_LANGUAGE)")
    }

    static func ledger(_ settings: SettingsReader) throws(SettingsError) -> LedgerOptions {
        var options = LedgerOptions()
        options.program = "sendserver"
        func path(_ key: String) throws(SettingsError) -> String? {
            let text = try settings.text(key)
            return text.isEmpty ? nil : text
        }
        options.externalCheckpointPath = try path("ledger.externalCheckpoint")
        if try settings.text("ledger.externalCheckpointMode") == "sync" { options.externalCheckpoint = .sync }
        options.signingKeys = try keys(
            settings, "ledger.signingKey", file: "ledger.signingKeyFile", .signing
        ) { text throws(LedgerError) in try SigningKeys(text: text) }
        options.indexKeys = try keys(
            settings, "ledger.indexKeys", file: "ledger.indexKeysFile", .index
        ) { text throws(LedgerError) in try IndexKeys(text: text) }
        options.failureMode =
            LedgerOptions.FailureMode(rawValue: try settings.text("ledger.whenUnwritable")) ?? .closed
        options.refusalsPerMinute = try settings.integer("ledger.refusalsPerMinute")
        options.diskMarks = .init(
            mergeRefusals: UInt64(try settings.integer("ledger.mergeRefusalsBelow")) << 20,
            stopAttempts: UInt64(try settings.integer("ledger.stopBelow")) << 20)
        options.maximumWALSize = try settings.integer("ledger.maximumWal") << 20
        options.walLimitMode = LedgerOptions.WALLimitMode(rawValue: try settings.text("ledger.walLimitMode")) ?? .warn
        return options
    }

    /// Keys from the setting that holds them, else from the service manager, else from a file.
    private static func keys<Keys>(
        _ settings: SettingsReader, _ key: String, file: String, _ credential: KeyCredential,
        _ read: (String) throws(LedgerError) -> Keys
    ) throws(SettingsError) -> KeySource<Keys> {
        let (given, path) = (try settings.text(key), try settings.text(file))
        do throws(LedgerError) {
            if !given.isEmpty { return .given(try read(given)) }
            let environment = ProcessInfo.processInfo.environment
            if path.isEmpty, let text = try credential.text(environment) { return .given(try read(text)) }
        } catch {
            throw SettingsError(
                given.isEmpty
                    ? "the credential \(credential.rawValue): \(error.message)" : "\(key) is (hidden): \(error.message)"
            )
        }
        return .file(path.isEmpty ? nil : path)
    }

    static func mail(_ settings: SettingsReader) throws(SettingsError) -> Mail {
        let from = try settings.text("mail.from")
        guard let sender = EmailAddress(from) else {
            throw SettingsError("mail.from (ERRATA_MAIL_FROM) is '\(from)'; allowed is an e-mail address")
        }
        let name = try settings.text("mail.fromName")
        guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw SettingsError(
                "mail.fromName (ERRATA_MAIL_FROM_NAME) has a control character; allowed is a text without")
        }
        // Read whichever way mail goes, so that a wrong value does not wait for the day when it is needed.
        var relays = [try smtp(settings)]
        let list = try settings.text("mail.relays")
        if !list.isEmpty { relays = try RelayList.read(list) }
        let transport: Transport =
            try settings.text("mail.transport") == "smtp"
            ? .smtp(relays) : .mailbox(folder: try settings.text("mail.mailbox"))
        return Mail(
            from: sender, fromName: name, workers: try settings.integer("mail.workers"),
            attempts: try settings.integer("mail.attempts"), retryDelay: try settings.seconds("mail.retryDelay"),
            transport: transport, bounceAddress: try bounceAddress(settings))
    }

    private static func userDirectory(_ settings: SettingsReader) throws(SettingsError) -> HTTPUserDirectory? {
        let url = try settings.secret("recipients.url")
        guard !url.isEmpty else { return nil }
        let isAddress = ["http://", "https://"].contains { url.hasPrefix($0) && url.utf8.count > $0.utf8.count }
        guard isAddress, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw SettingsError(
                "recipients.url (ERRATA_RECIPIENTS_URL) is (hidden); allowed is an http or https address, or nothing")
        }
        return HTTPUserDirectory(url: url)
    }

    private static func bounceAddress(_ settings: SettingsReader) throws(SettingsError) -> EmailAddress? {
        let text = try settings.text("mail.bounceAddress")
        guard !text.isEmpty else { return nil }
        // What is put behind a plus must fit before the @. Source: RFC 5321 §4.5.3.1.1.
        let longest = 64 - 1 - BounceToken.maximumCompactLength
        guard let address = EmailAddress(text), text.prefix(while: { $0 != "@" }).utf8.count <= longest,
            text.utf8.count + 1 + BounceToken.maximumCompactLength <= EmailAddress.maximumLength
        else {
            throw SettingsError(
                """
                mail.bounceAddress (ERRATA_MAIL_BOUNCE_ADDRESS) is '\(text)'; allowed is an e-mail address with at most \
                \(longest) characters before the @, or nothing
                """)
        }
        return address
    }

    private static func smtp(_ settings: SettingsReader) throws(SettingsError) -> SMTPSettings {
        let host = try settings.text("mail.smtp.host")
        guard SMTPSettings.isHost(host) else {
            throw SettingsError(
                "mail.smtp.host (ERRATA_MAIL_SMTP_HOST) is '\(host)'; allowed is a host name or an address")
        }
        let caCertificates = try settings.text("mail.smtp.caCertificates")
        guard caCertificates.isEmpty || FileManager.default.isReadableFile(atPath: caCertificates) else {
            throw SettingsError(
                "mail.smtp.caCertificates (ERRATA_MAIL_SMTP_CA_CERTIFICATES) is '\(caCertificates)'; allowed is a file that can be read"
            )
        }
        return SMTPSettings(
            host: host, port: try settings.integer("mail.smtp.port"),
            security: SMTPSettings.Security(rawValue: try settings.text("mail.smtp.security")) ?? .startTLS,
            user: try settings.text("mail.smtp.user"), password: try settings.secret("mail.smtp.password"),
            caCertificates: caCertificates, timeout: try settings.seconds("mail.smtp.timeout"))
    }
}

extension Int {
    /// `nil` for the zero by which a setting says that there is none.
    var nonZero: Int? { self == 0 ? nil : self }
}
