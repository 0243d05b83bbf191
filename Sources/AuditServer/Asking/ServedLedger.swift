package import SendAudit

/// The ledger that is asked, and how an access to it is recorded.
package struct ServedLedger: Sendable {
    /// The file of the external checkpoint.
    package let externalCheckpointPath: String
    /// Reads the keys by which people are found; `nil` where they are not at hand. It blocks.
    package let readKeys: @Sendable () throws(LedgerError) -> IndexKeys?
    /// The way to have an access recorded.
    package let control: LedgerControl
    /// The ledger's file.
    package var path: String { control.path }

    /// Names a ledger.
    package init(
        _ control: LedgerControl, externalCheckpointPath: String,
        readKeys: @escaping @Sendable () throws(LedgerError) -> IndexKeys?
    ) {
        self.externalCheckpointPath = externalCheckpointPath
        self.readKeys = readKeys
        self.control = control
    }
}
