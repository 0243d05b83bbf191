import FoundationEssentials
package import GRDB
import SendAPI

/// The service's own memory in SQLite: challenges, captcha tokens, limits, codes and the outbox. It is mutable and
/// short-lived; what must last is in the ledger.
///
/// `synchronous=FULL`, because the outbox promises what the ledger says was accepted.
package final class StateDatabase: Sendable {
    package let queue: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.label = "state"
        configuration.prepareDatabase { database in
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            try database.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        }
        try PrivateFile.create(path)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1") { database in try database.execute(sql: Self.tables) }
            migrator.registerMigration("2") { database in try database.execute(sql: Self.outboxMarks) }
            try migrator.migrate(queue)
        } catch {
            throw SettingsError(file: "\(path): the service's state cannot be opened: \(error)")
        }
    }

    private static let tables = """
        CREATE TABLE captcha_challenge (
            token TEXT PRIMARY KEY, x INTEGER NOT NULL, y INTEGER NOT NULL, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE captcha_token (
            token TEXT PRIMARY KEY, address TEXT NOT NULL, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE limit_event (subject TEXT NOT NULL, time INTEGER NOT NULL, expires INTEGER NOT NULL) STRICT;
        CREATE INDEX limit_event_by_subject ON limit_event (subject, time);
        CREATE INDEX limit_event_by_expiry ON limit_event (expires);
        CREATE TABLE verification_code (
            address TEXT NOT NULL, scenario TEXT NOT NULL, hash BLOB NOT NULL, expires INTEGER NOT NULL,
            attempts_left INTEGER NOT NULL, PRIMARY KEY (address, scenario)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE outbox (
            attempt_seq INTEGER PRIMARY KEY, attempt_id BLOB NOT NULL, address TEXT NOT NULL, canonical TEXT NOT NULL,
            scenario TEXT NOT NULL, language TEXT NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL,
            try_begun INTEGER
        ) STRICT;
        CREATE INDEX outbox_by_due ON outbox (due) WHERE try_begun IS NULL;
        """

    /// When a mail was accepted, which for the rows of before is not known better than by when they were due; and when the
    /// byte could leave with which a server has the whole mail.
    private static let outboxMarks = """
        ALTER TABLE outbox ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN last_byte INTEGER;
        UPDATE outbox SET accepted = due, last_byte = try_begun;
        """

    /// Writes in a task of its own, which a cancelled request cannot interrupt between two writes that belong together.
    func write<Value: Sendable>(_ updates: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await Task { [queue] in try await queue.write(updates) }.value
    }

    /// Removes what has expired.
    func sweep(now: Timestamp) async throws {
        try await queue.write { database in
            for table in ["captcha_challenge", "captcha_token", "limit_event", "verification_code"] {
                try database.execute(sql: "DELETE FROM \(table) WHERE expires <= ?", arguments: [now.microseconds])
            }
        }
    }
}
