/// Something through which other programs reach an open ledger. It ends when the ledger is closed.
protocol LedgerListener: Sendable {
    /// Lets nobody in any more.
    func stop()
}
