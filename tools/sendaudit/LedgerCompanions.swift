import ArgumentParser
import Foundation
import SendAudit

/// What stands beside a ledger: its keys, and its checkpoint outside.
struct LedgerCompanions: ParsableArguments {
    @Option(help: "The file with the ledger's keys; the default is beside the ledger, with .keys at its end.")
    var keys: String?

    @Option(
        help: "The file with the checkpoint outside; the default is beside the ledger, with .checkpoints at its end.")
    var outside: String?

    /// The environment variable that holds the keys themselves.
    static let keysVariable = "ERRATA_LEDGER_KEYS"

    /// The keys of a ledger; `nil` when they are not at hand.
    func readKeys(of database: String) throws(LedgerError) -> LedgerKeys? {
        if let given = try givenKeys() { return given }
        return try LedgerKeys(file: keys ?? database + ".keys")
    }

    /// How a ledger is opened by a tool that becomes its writer.
    func options() throws(LedgerError) -> LedgerOptions {
        var options = LedgerOptions()
        options.outsidePath = outside
        options.program = "sendaudit"
        options.acceptsControl = false
        options.keys = try givenKeys().map { .given($0) } ?? .file(keys)
        return options
    }

    /// The keys of the environment, unless a file is named.
    private func givenKeys() throws(LedgerError) -> LedgerKeys? {
        guard keys == nil, let text = ProcessInfo.processInfo.environment[Self.keysVariable] else { return nil }
        return try LedgerKeys(text: text)
    }
}
