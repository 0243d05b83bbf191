import ArgumentParser
import SendAudit

/// A command whose failures are the ledger's: each becomes one line and its exit code.
protocol LedgerCommand: AsyncParsableCommand {
    /// What the command does.
    func perform() async throws
}

extension LedgerCommand {
    func run() async throws {
        do {
            try await perform()
        } catch let error as LedgerError {
            throw ToolFailure.end(error)
        }
    }
}
