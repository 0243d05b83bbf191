import GRDB
import GRDBSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Notices that the ledger's file, or its write-ahead log, was moved, replaced or unlinked under the writer: what is
/// written then goes into a file that nobody will find. Without the lock's file, a second writer would find no lock.
struct FileWatch: Sendable {
    private struct Identity: Sendable, Hashable {
        let device: UInt64
        let file: UInt64

        init?(_ path: String) {
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { return nil }
            device = UInt64(status.st_dev)
            file = UInt64(status.st_ino)
        }
    }

    private let path: String
    private let ledger: Identity
    private let log: Identity
    private let lock: Identity

    /// Takes note of the files. The log exists once the connection has read or written.
    init(path: String) throws(LedgerError) {
        self.path = path
        guard let ledger = Identity(path), let log = Identity(path + "-wal"),
            let lock = Identity(LedgerLock.path(of: path))
        else {
            throw LedgerError(
                code: .unreadable, message: "\(path): the ledger, its write-ahead log or its lock is missing")
        }
        self.ledger = ledger
        self.log = log
        self.lock = lock
    }

    /// - Throws: ``LedgerError`` `moved`.
    func check(_ database: Database) throws {
        var hasMoved: Int32 = 0
        let code = unsafe sqlite3_file_control(
            database.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
        guard code == SQLITE_OK, hasMoved == 0, Identity(path) == ledger, Identity(path + "-wal") == log,
            Identity(LedgerLock.path(of: path)) == lock
        else {
            throw LedgerError(
                code: .moved,
                message: """
                    \(path): the ledger's file, its -wal or its .lock was moved, replaced or unlinked while it was \
                    written; nothing more is acknowledged. Put it back, then start again
                    """)
        }
    }
}
