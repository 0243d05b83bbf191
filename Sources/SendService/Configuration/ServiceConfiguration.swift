import EIAMErrors
import ErrorCatalog
import Foundation
public import LanguageMatching
import SendAPI
public import SendAudit

/// The service's settings, all of them valid.
public struct ServiceConfiguration: Sendable {
    /// The captcha's settings.
    public struct Captcha: Sendable {
        var tolerance: Int
        var challengeLifetime: Duration
        var tokenLifetime: Duration
        var decoys: Int
        var requestsPerMinute: Int
        var failuresPerMinute: Int
        var lockout: Duration
    }

    /// The limits on sending.
    public struct Limits: Sendable {
        var cooldown: Duration
        var perAddressHourly: Int
        var perPeerHourly: Int
    }

    /// The verification codes' settings.
    public struct Code: Sendable {
        var lifetime: Duration
        var attempts: Int
        var passwordScenariosInterchangeable: Bool
    }

    /// The mail's settings.
    public struct Mail: Sendable {
        var from: EmailAddress
        var fromName: String
        var workers: Int
        var attempts: Int
        var retryDelay: Duration
        var transport: Transport
    }

    /// Where mail goes.
    public enum Transport: Sendable {
        /// Into a folder.
        case mailbox(folder: String)
        /// To a mail server.
        case smtp(SMTPSettings)
    }

    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 for any.
    public var port: Int
    /// The folder of the databases.
    public var dataFolder: String
    /// How the ledger is written.
    public var ledger: LedgerOptions
    /// The registered client ids.
    public var clients: Set<String>
    /// The language when a client asks for none.
    public var language: LanguageTag
    /// The captcha's settings.
    public var captcha: Captcha
    /// The limits on sending.
    public var limits: Limits
    /// The verification codes' settings.
    public var code: Code
    /// The mail's settings.
    public var mail: Mail
    /// The least severe log lines to write.
    public var logLevel: String
    /// How long the service may take to end: as long as a mail may take, and what an answer needs.
    public var longestShutdown: Duration {
        if case .smtp(let smtp) = mail.transport { return smtp.timeout + .seconds(15) }
        return .seconds(15)
    }

    /// Reads and checks every setting.
    ///
    /// - Throws: ``SettingsError`` for the first that is not allowed.
    public init(_ settings: SettingsReader) throws(SettingsError) {
        host = try settings.text("http.host")
        port = try settings.integer("http.port")
        dataFolder = try settings.text("data.folder")
        ledger = try Self.ledger(settings)
        clients = Set(try settings.list("clients"))
        for client in clients where !client.utf8.allSatisfy(Self.isLetterOrDigit) {
            throw SettingsError("clients (ERRATA_CLIENTS) has '\(client)'; allowed are ids of letters and digits")
        }
        let language = try settings.text("language")
        guard let tag = LanguageTag(language) else {
            throw SettingsError("language (ERRATA_LANGUAGE) is '\(language)'; allowed is a BCP 47 language tag")
        }
        let supported = EIAMError.catalog.messages.languages
        guard
            LanguageMatcher(supported: supported, defaultLanguage: supported[0]).match(LanguagePreferences([tag]))
                .desired
                != nil
        else {
            let names = supported.map(\.description).joined(separator: ", ")
            throw SettingsError("language (ERRATA_LANGUAGE) is '\(language)'; the catalogue has \(names)")
        }
        self.language = tag
        captcha = Captcha(
            tolerance: try settings.integer("captcha.tolerance"),
            challengeLifetime: try settings.seconds("captcha.challengeLifetime"),
            tokenLifetime: try settings.seconds("captcha.tokenLifetime"),
            decoys: try settings.integer("captcha.decoys"),
            requestsPerMinute: try settings.integer("captcha.requestsPerMinute"),
            failuresPerMinute: try settings.integer("captcha.failuresPerMinute"),
            lockout: try settings.seconds("captcha.lockout"))
        limits = Limits(
            cooldown: try settings.seconds("limits.cooldown"),
            perAddressHourly: try settings.integer("limits.perAddressHourly"),
            perPeerHourly: try settings.integer("limits.perPeerHourly"))
        code = Code(
            lifetime: try settings.seconds("code.lifetime"),
            attempts: try settings.integer("code.attempts"),
            passwordScenariosInterchangeable: try settings.text("code.passwordScenariosInterchangeable") == "yes")
        mail = try Self.mail(settings)
        logLevel = try settings.text("log.level")
    }

    private static func ledger(_ settings: SettingsReader) throws(SettingsError) -> LedgerOptions {
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

    private static func mail(_ settings: SettingsReader) throws(SettingsError) -> Mail {
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
        let smtp = try smtp(settings)
        let transport: Transport =
            try settings.text("mail.transport") == "smtp"
            ? .smtp(smtp) : .mailbox(folder: try settings.text("mail.mailbox"))
        return Mail(
            from: sender, fromName: name, workers: try settings.integer("mail.workers"),
            attempts: try settings.integer("mail.attempts"), retryDelay: try settings.seconds("mail.retryDelay"),
            transport: transport)
    }

    private static func smtp(_ settings: SettingsReader) throws(SettingsError) -> SMTPSettings {
        let host = try settings.text("mail.smtp.host")
        guard host.utf8.allSatisfy({ isLetterOrDigit($0) || "-._:".utf8.contains($0) }) else {
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
            user: try settings.text("mail.smtp.user"), password: try settings.text("mail.smtp.password"),
            caCertificates: caCertificates, timeout: try settings.seconds("mail.smtp.timeout"))
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
    }
}
