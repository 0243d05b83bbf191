import GRDB
import GRDBSQLite
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Notices that the ledger's file, or its write-ahead log, was moved, replaced or unlinked under the writer: what is
/// written then goes into a file that nobody will find. Without the lock's file, a second writer would find no lock. And that
/// the log was cut, which takes acknowledged records away.
final class FileWatch: Sendable {
    private let path: String
    private let ledger: FileIdentity
    private let log: FileIdentity
    private let lock: FileIdentity
    /// SQLite's index of the log, which all connections share; another one in its place parts their worlds.
    private let index: FileIdentity
    /// How long the log was when it was last looked at, in bytes.
    private let length = Mutex<Int?>(nil)

    /// Takes note of the files. The log exists once the connection has read or written.
    init(path: String) throws(LedgerError) {
        self.path = path
        guard let ledger = FileIdentity(path), let log = FileIdentity(path + "-wal"),
            let index = FileIdentity(path + "-shm"),
            let lock = FileIdentity(LedgerLock.path(of: path))
        else {
            throw LedgerError(
                code: .unreadable, message: "\(path): the ledger, its -wal, its -shm or its .lock is missing")
        }
        self.ledger = ledger
        self.log = log
        self.lock = lock
        self.index = index
    }

    /// - Throws: ``LedgerError`` `moved`.
    func check(_ database: Database) throws {
        var hasMoved: Int32 = 0
        let code = unsafe sqlite3_file_control(
            database.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
        guard code == SQLITE_OK, hasMoved == 0, FileIdentity(path) == ledger, FileIdentity(path + "-wal") == log,
            FileIdentity(path + "-shm") == index, FileIdentity(LedgerLock.path(of: path)) == lock
        else {
            throw LedgerError(
                code: .moved,
                message: """
                    \(path): the ledger's file, its -wal, -shm or .lock was moved, replaced or unlinked while it was \
                    written; nothing more is acknowledged. Put it back, then start again
                    """)
        }
        noteLog()
    }

    /// How long the log was when it was last looked at, in bytes.
    var logSize: Int { length.withLock { $0 ?? 0 } }

    /// Takes note of the log's length.
    func noteLog() {
        let now = Self.length(path + "-wal")
        length.withLock { $0 = now }
    }

    /// Looks whether the log was cut since, before something is written behind the cut.
    ///
    /// - Throws: ``LedgerError`` `moved`.
    func checkLog(_ database: Database) throws {
        guard let last = length.withLock({ $0 }), let now = Self.length(path + "-wal"), now < last else { return }
        // Somebody else with SQLite may have emptied it, which loses nothing: SQLite knows then how much is left in it.
        let row = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
        if let pages = row?[1] as Int?, pages >= 0, now >= (pages == 0 ? 0 : 32 + pages * (pageSize + 24)) {
            return noteLog()
        }
        throw LedgerError(
            code: .moved,
            message: """
                \(path)-wal: the write-ahead log was cut from \(last) bytes to \(now) while the ledger was written; \
                records may be lost, and nothing more is acknowledged. Keep the files as they are, stop the service, and see \
                'sendaudit verify' and the backup
                """)
    }

    private static func length(_ path: String) -> Int? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}
