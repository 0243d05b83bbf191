import ArgumentParser
import SendAudit

/// Which ledger, and where its keys and its external checkpoint are.
struct LedgerLocation: ParsableArguments {
    @OptionGroup var file: LedgerFile
    @OptionGroup var companions: LedgerCompanions

    var database: String { file.database }
    var external: String? { companions.external }
    var externalCheckpointPath: String { external ?? database + ".checkpoints" }

    /// The ledger's index keys; `nil` when they are not at hand.
    func readKeys() throws(LedgerError) -> IndexKeys? { try companions.readKeys(of: database) }

    /// How the ledger is opened by a tool that becomes its writer.
    func options() throws(LedgerError) -> LedgerOptions { try companions.options() }
}
