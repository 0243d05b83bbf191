import FoundationEssentials
import GRDB
import MerkleLog

/// Copies of a ledger's file.
public enum LedgerBackup {
    /// Copies a ledger while it is written, and verifies the copy: whole, and against the checkpoint that stands outside of
    /// the living one.
    ///
    /// - Parameters:
    ///   - path: the ledger.
    ///   - target: a file that does not exist yet.
    ///   - externalCheckpointPath: the file of the external checkpoint; `nil` for `<ledger>.checkpoints`.
    ///   - progress: called with how many pages are copied, of how many.
    /// - Returns: what the verification of the copy found. A copy with findings is not removed, so that it can be looked at.
    /// - Throws: ``LedgerError``: `unreadable`, and `invalid` when the target exists.
    public static func make(
        of path: String, at target: String, externalCheckpointPath: String? = nil,
        progress: @escaping (Int, Int) -> Void = { _, _ in }
    ) throws(LedgerError) -> VerificationReport {
        let source = try AuditReader.open(path: path)
        guard FileMode(target) == nil else {
            throw LedgerError(code: .invalid, message: "\(target): there is a file already; name a new one")
        }
        // Before anything is in it: nobody else may read what is about to be.
        try PrivateFile.create(target)
        // The checkpoint first: the copy, made later, must contain it.
        let external = try ExternalCheckpoints(path: externalCheckpointPath ?? path + ".checkpoints").read()?.first?
            .note
        do {
            let copy = try DatabaseQueue(path: target)
            // In one step: in several, a busy writer would make it begin anew each time.
            try source.backup(to: copy) { progress($0.completedPageCount, $0.totalPageCount) }
            try copy.close()
            try source.close()
        } catch {
            throw LedgerError(code: .unreadable, message: "\(target): the copy could not be made: \(error)")
        }
        var options = LedgerVerifier.Options(externalCheckpointPath: nil)
        options.checkpoint = external
        return try LedgerVerifier(path: target, options: options).verify()
    }

    /// Puts a copy in the place of a ledger that nobody writes; the file that was there is kept under another name.
    ///
    /// The ledger refuses to go on from it until ``AuditLedger/restore(path:options:recovery:)`` records that.
    ///
    /// - Returns: the name under which the former file is kept; `nil` when there was none.
    /// - Throws: ``LedgerError``: `locked` while somebody writes the ledger, `damaged` when the copy does not verify.
    public static func putBack(_ copy: String, as path: String, now: String) throws(LedgerError) -> String? {
        let lock = try LedgerLock(ledgerPath: path)
        defer { withExtendedLifetime(lock) {} }
        let report = try LedgerVerifier(path: copy, options: .init(externalCheckpointPath: nil)).verify()
        if let finding = report.findings.first {
            throw LedgerError(code: .damaged, message: "\(copy): the copy does not verify: \(finding)")
        }
        let files = FileManager.default
        do {
            var kept: String?
            let former = "\(path).replaced-\(now)"
            // A log that stayed would be played into the copy, so it goes first, also where its ledger is gone.
            for suffix in ["-shm", "-wal", ""] where files.fileExists(atPath: path + suffix) {
                try files.moveItem(atPath: path + suffix, toPath: former + suffix)
                kept = former
            }
            // What was verified is the copy with its log.
            for suffix in ["-wal", ""] where files.fileExists(atPath: copy + suffix) {
                try files.copyItem(atPath: copy + suffix, toPath: path + suffix)
                try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path + suffix)
            }
            return kept
        } catch {
            throw LedgerError(code: .unreadable, message: "\(path): the copy could not be put there: \(error)")
        }
    }
}
