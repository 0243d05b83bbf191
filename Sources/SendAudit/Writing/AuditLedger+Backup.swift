import SendAPI

extension AuditLedger {
    /// Records that the ledger was copied.
    ///
    /// - Parameters:
    ///   - entries: how many entries the copy has.
    ///   - name: where it lies, in the words of who made it.
    ///   - actor: who made it.
    /// - Returns: the number of the entry.
    /// - Throws: ``LedgerError``.
    public func recordBackup(entries: Int64, name: String, actor: OperationActor) async throws(LedgerError) -> Int64 {
        var entry = LedgerEntry(kind: .backup, time: options.clock())
        entry.set(.count, entries)
        entry.set(.reason, name)
        entry.set(actor)
        return try await write(entry).sequence
    }
}
