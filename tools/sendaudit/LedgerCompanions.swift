import ArgumentParser
import Foundation
import SendAudit

/// What stands beside a ledger: its keys, and its external checkpoint. Questions need the index keys alone.
struct LedgerCompanions: ParsableArguments {
    @Option(
        help:
            "The file with the keys by which people are found; the default is beside the ledger, with .index-keys at its end."
    )
    var indexKeys: String?

    @Option(
        help:
            "The file with the key that signs, for changes while no service runs; the default is beside the ledger, with .signing-key at its end."
    )
    var signingKey: String?

    @Option(
        help: "The file with the external checkpoint; the default is beside the ledger, with .checkpoints at its end.")
    var external: String?

    /// The environment variables that hold the keys themselves.
    static let indexVariable = "ERRATA_LEDGER_INDEX_KEYS"
    static let signingVariable = "ERRATA_LEDGER_SIGNING_KEY"

    /// The index keys of a ledger; `nil` when they are not at hand.
    func readKeys(of database: String) throws(LedgerError) -> IndexKeys? {
        if let text = try given(Self.indexVariable, .index, unless: indexKeys) { return try IndexKeys(text: text) }
        return try IndexKeys(file: indexKeys ?? database + ".index-keys")
    }

    /// How a ledger is opened by a tool that becomes its writer.
    func options() throws(LedgerError) -> LedgerOptions {
        var options = LedgerOptions()
        options.externalCheckpointPath = external
        options.program = "sendaudit"
        options.acceptsControl = false
        let signing = try given(Self.signingVariable, .signing, unless: signingKey)
        options.signingKeys = if let signing { .given(try SigningKeys(text: signing)) } else { .file(signingKey) }
        let index = try given(Self.indexVariable, .index, unless: indexKeys)
        options.indexKeys = if let index { .given(try IndexKeys(text: index)) } else { .file(indexKeys) }
        return options
    }

    /// The keys of the environment or of the service manager, unless a file is named.
    private func given(
        _ variable: String, _ credential: KeyCredential, unless file: String?
    ) throws(LedgerError) -> String? {
        guard file == nil else { return nil }
        let environment = ProcessInfo.processInfo.environment
        if let text = environment[variable] { return text }
        return try credential.text(environment)
    }
}
