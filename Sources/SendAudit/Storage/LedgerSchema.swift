import GRDB

/// The tables of a ledger's file.
enum LedgerSchema {
    /// "ERRA": what `file` and SQLite's own tools show of a file's owner.
    static let applicationID = 0x4552_5241
    static let version = 1

    /// How many rows share a block of the blind indexes, as a power of two: a commit dirties the few pages of one block, and a
    /// blind index asks once for each block.
    static let blockBits: Int64 = 12

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: tables)
            try database.execute(sql: guards)
            try database.execute(
                sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        }
        return migrator
    }()

    static let tables = """
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY CHECK (seq >= 0),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 65535),
            time INTEGER NOT NULL,
            truncated BLOB,
            migrated_kind INTEGER CHECK (migrated_kind IS NULL OR migrated_kind = kind),
            attempt_id BLOB CHECK (attempt_id IS NULL OR length(attempt_id) = 16),
            caller_id BLOB CHECK (caller_id IS NULL OR length(caller_id) = 16),
            endpoint TEXT,
            scenario TEXT,
            client_id TEXT,
            language_asked TEXT,
            language_answered TEXT,
            decision_code TEXT,
            attempt_seq INTEGER,
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
            details BLOB,
            CHECK (kind <> 1 OR (attempt_id IS NOT NULL AND endpoint IS NOT NULL)),
            CHECK (kind <> 2 OR (attempt_seq IS NOT NULL AND attempt_seq < seq AND result IS NOT NULL))
        ) STRICT;
        CREATE INDEX entry_by_time ON entry (time) WHERE kind = 1;
        CREATE INDEX outcome_by_attempt ON entry (attempt_seq) WHERE attempt_seq IS NOT NULL;
        CREATE INDEX entry_by_kind ON entry (kind) WHERE kind > 3;
        CREATE TABLE personal (
            seq INTEGER PRIMARY KEY,
            secret BLOB NOT NULL CHECK (length(secret) = 32),
            email BLOB,
            device_fingerprint BLOB,
            agent BLOB,
            operating_system BLOB,
            declared_address BLOB,
            peer_address BLOB,
            unknown_client_id BLOB,
            unknown_scenario BLOB,
            parameters BLOB,
            server_text BLOB,
            unreadable_language BLOB
        ) STRICT;
        CREATE TABLE blind_index (
            block INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 16),
            seq INTEGER NOT NULL CHECK (seq >> \(blockBits) = block),
            PRIMARY KEY (block, hash, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE rollup (
            quarter INTEGER NOT NULL,
            state TEXT NOT NULL,
            code TEXT NOT NULL,
            scenario TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (quarter, state, code, scenario)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE rollup_client (
            quarter INTEGER NOT NULL,
            client TEXT NOT NULL,
            state TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (quarter, client, state)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE rollup_day (
            day INTEGER NOT NULL,
            state TEXT NOT NULL,
            code TEXT NOT NULL,
            scenario TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (day, state, code, scenario)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE rollup_client_day (
            day INTEGER NOT NULL,
            client TEXT NOT NULL,
            state TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (day, client, state)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE removed_rollup (
            retention INTEGER NOT NULL,
            quarter INTEGER NOT NULL,
            state TEXT NOT NULL,
            code TEXT NOT NULL,
            scenario TEXT NOT NULL,
            client TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (retention, quarter, state, code, scenario, client)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE purged (
            to_seq INTEGER PRIMARY KEY CHECK (to_seq % 256 = 0),
            retention INTEGER NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE erasing (
            seq INTEGER PRIMARY KEY,
            erasure INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE removed_erased (
            seq INTEGER PRIMARY KEY,
            erasure INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE erased (
            seq INTEGER PRIMARY KEY,
            erasure INTEGER NOT NULL CHECK (erasure > seq),
            commitments BLOB NOT NULL
        ) STRICT;
        CREATE TABLE tree (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            size INTEGER NOT NULL,
            hashes BLOB NOT NULL,
            note BLOB NOT NULL,
            seal BLOB NOT NULL
        ) STRICT;
        CREATE TABLE tile (
            place INTEGER PRIMARY KEY,
            hashes BLOB NOT NULL CHECK (length(hashes) = 8192)
        ) STRICT;
        CREATE TABLE checkpoint (
            size INTEGER PRIMARY KEY,
            note BLOB NOT NULL
        ) STRICT;
        CREATE TABLE sink (
            name TEXT PRIMARY KEY,
            next_seq INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO tree VALUES (1, 0, x'', x'', x'');
        """

    /// A mistake in our own code, or somebody with a shell, should meet a refusal before it meets the tree. What an
    /// erasure or a retention removes has its record first; the guards look for it.
    static let guards: String = {
        let isPurged = "OLD.seq < coalesce((SELECT max(to_seq) FROM purged), 0)"
        let isErased = "EXISTS (SELECT 1 FROM erased WHERE seq = OLD.seq)"
        let refused = "BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;"
        var guards: [String] = []
        for (table, exception) in [
            ("entry", isPurged), ("personal", "\(isErased) OR \(isPurged)"), ("erased", isPurged),
            ("tile", nil), ("purged", nil), ("removed_rollup", nil), ("removed_erased", nil),
            ("checkpoint", nil),
        ] {
            let condition = exception.map { "WHEN NOT (\($0)) " } ?? ""
            // An erasure overwrites.
            let mayUpdate = table == "personal" ? condition : ""
            guards.append("CREATE TRIGGER \(table)_refuses_update BEFORE UPDATE ON \(table) \(mayUpdate)\(refused)")
            guards.append("CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table) \(condition)\(refused)")
        }
        return guards.joined(separator: "\n")
    }()
}
