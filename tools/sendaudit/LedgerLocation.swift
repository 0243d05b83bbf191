import ArgumentParser
import Foundation
import SendAudit

/// Which ledger, and where its keys and its checkpoint outside are.
struct LedgerLocation: ParsableArguments {
    @Option(help: "The ledger's file.")
    var database = "data/audit.db"

    @Option(help: "The file with the ledger's keys; the default is beside the ledger, with .keys at its end.")
    var keys: String?

    @Option(
        help: "The file with the checkpoint outside; the default is beside the ledger, with .checkpoints at its end.")
    var outside: String?

    /// The environment variable that holds the keys themselves.
    static let keysVariable = "ERRATA_LEDGER_KEYS"

    var outsidePath: String { outside ?? database + ".checkpoints" }

    /// The ledger's keys; `nil` when they are not at hand.
    func readKeys() throws(LedgerError) -> LedgerKeys? {
        if keys == nil, let text = ProcessInfo.processInfo.environment[Self.keysVariable] {
            return try LedgerKeys(text: text)
        }
        return try LedgerKeys(file: keys ?? database + ".keys")
    }

    /// How the ledger is opened by a tool that becomes its writer.
    func options() throws(LedgerError) -> LedgerOptions {
        var options = LedgerOptions()
        options.outsidePath = outside
        options.program = "sendaudit"
        options.acceptsControl = false
        if keys == nil, let text = ProcessInfo.processInfo.environment[Self.keysVariable] {
            options.keys = .given(try LedgerKeys(text: text))
        } else {
            options.keys = .file(keys)
        }
        return options
    }
}
