import ArgumentParser
import SendAudit

/// A command whose failures are the ledger's: each becomes one line and its exit code.
protocol LedgerCommand: AsyncParsableCommand {
    /// The exit code where the ledger contradicts itself. It is 66 for who asks: a 1 would be taken for an answer, such as
    /// a `--fail-if` that is met. Who changes or proves something says 1, as 'verify' does.
    static var damageCode: Int32 { get }

    /// What the command does.
    func perform() async throws
}

extension LedgerCommand {
    static var damageCode: Int32 { ToolFailure.unusable }

    func run() async throws {
        do {
            try await perform()
        } catch let error as LedgerError {
            throw ToolFailure.end(error, damage: Self.damageCode)
        }
    }
}
