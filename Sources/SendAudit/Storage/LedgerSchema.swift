import GRDB

/// The tables of a ledger's file.
enum LedgerSchema {
    /// "ERRA": what `file` and SQLite's own tools show of a file's owner.
    static let applicationID = 0x4552_5241
    static let version = 1

    /// The tag under which a row's secret stands beside its personal values.
    static let secretTag = 0

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: entries and personal data") { database in
            try database.execute(sql: tables)
            try database.execute(sql: guards)
            try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        }
        return migrator
    }

    private static let tables = """
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY CHECK (seq >= 0),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 65535),
            time INTEGER NOT NULL,
            truncated BLOB,
            attempt_id BLOB CHECK (attempt_id IS NULL OR length(attempt_id) = 16),
            caller_id BLOB CHECK (caller_id IS NULL OR length(caller_id) = 16),
            endpoint TEXT,
            scenario TEXT,
            client_id TEXT,
            language_asked TEXT,
            language_answered TEXT,
            decision_code TEXT,
            attempt_seq INTEGER REFERENCES entry (seq),
            try_number INTEGER,
            result TEXT,
            phase TEXT,
            reply_code INTEGER,
            enhanced_code TEXT,
            host TEXT,
            tls_version TEXT,
            milliseconds INTEGER,
            error_code TEXT,
            next_try INTEGER,
            leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
            CHECK (kind <> 1 OR (attempt_id IS NOT NULL AND endpoint IS NOT NULL)),
            CHECK (kind <> 2 OR (attempt_seq IS NOT NULL AND attempt_seq < seq AND result IS NOT NULL))
        ) STRICT;
        CREATE INDEX entry_by_time ON entry (kind, time);
        CREATE INDEX outcome_by_attempt ON entry (attempt_seq) WHERE attempt_seq IS NOT NULL;
        CREATE TABLE personal (
            seq INTEGER NOT NULL REFERENCES entry (seq),
            tag INTEGER NOT NULL,
            value BLOB NOT NULL,
            PRIMARY KEY (seq, tag)
        ) STRICT, WITHOUT ROWID;
        """

    /// A mistake in our own code, or somebody with a shell, should meet a refusal before it meets the tree.
    private static let guards = ["entry", "personal"].flatMap { table in
        ["UPDATE", "DELETE"].map { operation in
            """
            CREATE TRIGGER \(table)_refuses_\(operation.lowercased()) BEFORE \(operation) ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
            """
        }
    }.joined(separator: "\n")
}
