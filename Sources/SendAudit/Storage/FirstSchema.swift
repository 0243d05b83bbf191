/// The tables of the first version, which a migration takes over.
enum FirstSchema {
    /// The tag under which a row's secret stood beside its personal values.
    static let secretTag = 0

    static let tables = """
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

    static let guards = guardNames.map { table, operation in
        """
        CREATE TRIGGER \(table)_refuses_\(operation.lowercased()) BEFORE \(operation) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
        """
    }.joined(separator: "\n")

    private static let guardNames = ["entry", "personal"].flatMap { table in
        ["UPDATE", "DELETE"].map { (table, $0) }
    }

    /// Frees the names of the first tables for the second ones.
    static let setAside =
        guardNames.map { table, operation in "DROP TRIGGER IF EXISTS \(table)_refuses_\(operation.lowercased());" }
        .joined(separator: "\n")
            + """

            DROP INDEX entry_by_time;
            DROP INDEX outcome_by_attempt;
            ALTER TABLE personal RENAME TO first_personal;
            ALTER TABLE entry RENAME TO first_entry;
            """

    static let remove = "DROP TABLE first_personal; DROP TABLE first_entry;"
}
