#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Holds a ledger for one writing process: an exclusive `flock` on a file beside it. The system releases it when the
/// process ends, however it ends.
final class LedgerLock: Sendable {
    private let descriptor: Int32

    /// The file that is locked.
    static func path(of ledgerPath: String) -> String { ledgerPath + ".lock" }

    init(ledgerPath: String) throws(LedgerError) {
        let path = Self.path(of: ledgerPath)
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PrivateFile.failure(path, "cannot be opened") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            // Not closed here: what throws after its last property was set is deinitialised all the same.
            throw LedgerError(
                code: .locked,
                message: "\(ledgerPath): another process writes this ledger; stop it first, or open the ledger to read")
        }
    }

    deinit {
        // Closing alone is not enough: a process that was forked a moment ago shares the lock until its exec.
        _ = flock(descriptor, LOCK_UN)
        _ = close(descriptor)
    }
}
