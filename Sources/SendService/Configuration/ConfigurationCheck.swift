import FoundationEssentials
import SendAPI
import SendAudit

/// Looks at the settings and at what they name, and starts nothing.
public struct ConfigurationCheck: Sendable {
    /// Everything that was found wrong, each in one line.
    public private(set) var problems: [SettingsError] = []
    /// What an operator should mend, and the service starts with.
    public private(set) var warnings: [String] = []

    /// Whether what is wrong is a file, and not the value of a setting.
    public var isAboutFilesOnly: Bool { problems.allSatisfy { $0.code == .unusableFile } }

    /// Reads all settings as the service does, and goes on after the first that is wrong.
    ///
    /// - Parameters:
    ///   - environment: environment variables.
    ///   - file: the path of the configuration file, `nil` for none.
    ///   - binds: whether the port is taken for a moment, to see whether it can be had.
    ///   - asksNames: whether the mail server's name is looked up.
    public init(environment: [String: String], file: String?, binds: Bool = false, asksNames: Bool = false) async {
        add(SettingsReader.problems(environment: environment))
        if let file { add(SettingsReader.problems(file: file)) }
        // What is not known, or of the wrong type, is said; the rest is read without it.
        let known = environment.filter { name, _ in
            SettingsReader.problems(environment: [name: ""]).isEmpty
        }
        let fileIsGood = file.map { SettingsReader.problems(file: $0).isEmpty } ?? true
        let settings: SettingsReader
        do throws(SettingsError) {
            settings = try await SettingsReader(environment: known, file: fileIsGood ? file : nil)
        } catch {
            add([error])
            return
        }
        add(settings.problems())
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.clients(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.certificate(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.language(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.proxies(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.consumerSecret(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.ledger(settings) }
        attempt { () throws(SettingsError) in _ = try ServiceConfiguration.mail(settings) }
        let configuration: ServiceConfiguration
        do throws(SettingsError) {
            configuration = try ServiceConfiguration(settings)
        } catch {
            add([error])
            return
        }
        warnings = configuration.warnings
        // With a file that is not read, what follows would look at the defaults.
        guard fileIsGood else { return }
        add(await BlockingCall.run { Self.problems(of: configuration) })
        if binds { add(await BlockingCall.run { NetworkCheck.portProblem(configuration) }) }
        if asksNames { add(await BlockingCall.run { NetworkCheck.nameProblem(configuration) }) }
    }

    private mutating func add(_ found: [SettingsError]) {
        for problem in found where !problems.contains(problem) { problems.append(problem) }
    }

    private mutating func attempt(_ read: () throws(SettingsError) -> Void) {
        do throws(SettingsError) {
            try read()
        } catch {
            add([error])
        }
    }

    /// What the file system says. What is made for the look is removed again.
    private static func problems(of configuration: ServiceConfiguration) -> [SettingsError] {
        var problems = [FolderCheck.problem(configuration.dataFolder, setting: "data.folder")]
        if case .mailbox(let folder) = configuration.mail.transport {
            problems.append(FolderCheck.problem(folder, setting: "mail.mailbox"))
        }
        if let files = configuration.certificate {
            do throws(SettingsError) {
                _ = try ServerCertificate(files)
            } catch {
                problems.append(error)
            }
        }
        let key = configuration.dataFolder + "/code.key"
        if FileManager.default.fileExists(atPath: key) {
            do {
                _ = try CodeKey(path: key)
            } catch {
                problems.append(error as? SettingsError ?? SettingsError(file: "\(key): \(error)"))
            }
        }
        return problems.compactMap { $0 }
    }
}
