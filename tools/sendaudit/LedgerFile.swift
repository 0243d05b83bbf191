import ArgumentParser

/// Which ledger.
struct LedgerFile: ParsableArguments {
    @Option(help: "The ledger's file.")
    var database = "data/audit.db"
}
