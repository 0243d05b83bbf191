import GRDB
import SendAPI
import Synchronization

/// Keeps the write-ahead log as short as its readers let it be. A reader that stands in a transaction keeps every page that
/// was written since from being taken out of the log, which grows meanwhile and, by itself, never shrinks.
final class WALLimit: Sendable {
    /// SQLite copies the log into the database at this many pages, where no reader stands in the way.
    static let automaticCheckpointPages = 8_000
    /// How long a commit waits in the mode `wait`.
    static let patience = Duration.seconds(5)
    /// How often it looks meanwhile whether the reader has gone.
    static let interval = Duration.milliseconds(10)

    private let maximum: Int
    private let mode: LedgerOptions.WALLimitMode
    private let watch: FileWatch
    /// A log of this length is as long as it is without a reader, in bytes.
    private let usual: Int
    private let clock: TimeSource
    private let lastTry = Mutex<Duration?>(nil)

    init(_ options: LedgerOptions, watch: FileWatch, _ database: Database) throws {
        maximum = options.maximumWALSize
        mode = options.walLimitMode
        self.watch = watch
        clock = options.clock
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
        usual = min(maximum, Self.automaticCheckpointPages * (pageSize + 24) * 5 / 4)
        // What is longer is cut when SQLite begins the log anew.
        try database.execute(sql: "PRAGMA journal_size_limit = \(usual)")
    }

    /// How long the log is, in bytes.
    var size: Int { watch.logSize }

    /// What an operator has to know; `nil` while the log is not too long.
    var warning: LedgerError? {
        let size = size
        guard size > maximum else { return nil }
        return LedgerError(
            code: .overloaded,
            message: """
                the write-ahead log has grown to \(size) bytes, more than the \(maximum) that are allowed: some reader of \
                the ledger does not end its transaction. Find it, with 'fuser' on the file say, and end it
                """)
    }

    /// Before a commit: what the mode asks for where the log is too long.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    func admit(_ database: Database) throws {
        guard mode != .warn, size > maximum else { return }
        let end = clock.uptime + Self.patience
        while true {
            if try isDue(), try truncate(database) { return }
            guard mode == .wait, clock.uptime < end else { break }
            // On the writer's own thread, where nothing else could be done meanwhile.
            clock.block(for: Self.interval)
        }
        throw LedgerError(
            code: .notWritten, message: "nothing more is recorded: \(warning?.message ?? "the log was too long")")
    }

    /// A try takes SQLite's locks: not with each of thousands of commits that are refused.
    private func isDue() throws -> Bool {
        lastTry.withLock { last in
            let now = clock.uptime
            if mode == .refuse, let last, now - last < .milliseconds(100) { return false }
            last = now
            return true
        }
    }

    /// Copies a log that is longer than usual into the database, as far as readers let it, waiting for none.
    ///
    /// - Returns: whether the whole log is there now, and ``shorten(_:)`` has next to nothing left to do.
    func copy(_ database: Database) throws -> Bool {
        guard size > usual else { return false }
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
        guard let pages: Int = row?[1], let copied: Int = row?[2] else { return false }
        return pages == copied
    }

    /// Cuts a log that is longer than usual, unless a reader stands in it.
    func shorten(_ database: Database) throws {
        guard size > usual else { return }
        _ = try truncate(database)
    }

    private func truncate(_ database: Database) throws -> Bool {
        let wait = try Int.fetchOne(database, sql: "PRAGMA busy_timeout") ?? 2_000
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(wait)") }
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        watch.noteLog()
        return (row?[0] as Int?) == 0
    }
}
