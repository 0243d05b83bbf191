#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The place where a ledger is looked for.
enum LedgerPath {
    /// Refuses what cannot be a ledger, in words that say what to name instead.
    ///
    /// - Throws: ``LedgerError`` `unreadable` where nothing is, and for a folder.
    static func check(_ path: String) throws(LedgerError) {
        guard let mode = FileMode(path) else {
            throw LedgerError(
                code: .unreadable, message: "\(path): there is no such file; name the ledger with --database")
        }
        guard mode.bits & UInt32(S_IFMT) != UInt32(S_IFDIR) else {
            throw LedgerError(
                code: .unreadable,
                message: "\(path): this is a folder; name the ledger in it with --database, such as \(path)/audit.db")
        }
    }
}
