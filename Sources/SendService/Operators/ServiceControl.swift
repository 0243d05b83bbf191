import FoundationEssentials
import SendAPI
public import SendAudit

/// An operator's way to the service: through the process that runs, or, where none does, to its databases.
public struct ServiceControl: Sendable {
    private let configuration: ServiceConfiguration
    private let clock: TimeSource

    /// Names a service by its settings.
    public init(configuration: ServiceConfiguration) {
        (self.configuration, clock) = (configuration, .system)
    }

    /// Has something done.
    ///
    /// - Returns: what there is to say, as JSON.
    /// - Throws: `LedgerError`: `notFound`, `held` and `invalid` say why it is not done; ``SettingsError`` or an error of SQLite
    ///   where nothing runs and the databases cannot be opened.
    public func send(_ command: ServiceCommand) async throws -> String {
        let folder = configuration.dataFolder
        let ledger = "\(folder)/audit.db"
        guard FileManager.default.fileExists(atPath: ledger) else {
            throw SettingsError(
                file:
                    "\(ledger): there is no ledger; name the service's settings with --config, or its folder with ERRATA_DATA_FOLDER"
            )
        }
        let control = LedgerControl(path: ledger, options: configuration.ledger) { [self] ledger in
            let state = try StateDatabase(path: "\(folder)/state.db")
            let wakeUp = WakeUpSignal(clock: clock)
            ledger.register(StateHolder(state: state, wakeUp: wakeUp))
            let clients = ClientDirectory(configuration.clients, file: configuration.clientsFile)
            ledger.register(
                commands: OperatorCommands(
                    state: state, configuration: configuration, clients: clients, wakeUp: wakeUp, clock: clock))
        }
        guard case .service(let answer) = try await control.send(.service(command)) else {
            throw LedgerError(
                code: .notWritten, message: "\(folder): the service gave another answer than was asked for")
        }
        return answer
    }
}
