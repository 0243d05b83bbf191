extension AuditReader {
    /// All holds that the ledger still knows of, the released ones too, in the order in which they were placed.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func holdsWithReleased() throws(LedgerError) -> [Hold] {
        try ask { try Hold.all($0) }
    }
}
