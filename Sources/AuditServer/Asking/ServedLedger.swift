package import SendAudit

/// The ledger that is asked, and how an access to it is recorded.
package struct ServedLedger: Sendable {
    /// The ledger's file.
    package let path: String
    /// The file of the external checkpoint.
    package let externalCheckpointPath: String
    /// Reads the keys by which people are found; `nil` where they are not at hand. It blocks.
    package let readKeys: @Sendable () throws(LedgerError) -> IndexKeys?
    /// Has something done by whoever writes the ledger.
    package let control: @Sendable (ControlRequest) async throws -> ControlAnswer

    /// Names a ledger.
    package init(
        path: String, externalCheckpointPath: String,
        readKeys: @escaping @Sendable () throws(LedgerError) -> IndexKeys?,
        control: @escaping @Sendable (ControlRequest) async throws -> ControlAnswer
    ) {
        self.path = path
        self.externalCheckpointPath = externalCheckpointPath
        self.readKeys = readKeys
        self.control = control
    }
}
