import GRDB

/// The tables of `state.db`, by the versions in which they came.
enum StateSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        let versions = [
            ("1", tables), ("2", outboxMarks), ("3-suppression", suppression), ("3-codes-and-limits", codesAndLimits),
            ("4-guard", guarding),
        ]
        for (name, sql) in versions {
            migrator.registerMigration(name) { database in try database.execute(sql: sql) }
        }
        return migrator
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

    /// Addresses in their canonical form to which nothing is sent, with what showed that: the attempt and what was said of it.
    private static let suppression = """
        CREATE TABLE suppression (
            address TEXT PRIMARY KEY, since INTEGER NOT NULL, expires INTEGER NOT NULL, result TEXT NOT NULL,
            attempt_id BLOB NOT NULL, reply_code INTEGER, enhanced_code TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX suppression_by_expiry ON suppression (expires);
        """

    /// - A code is kept after its end, with the attempt that it was sent for, so that the ledger can say what became of it.
    ///   The codes of before go on; no attempt is known of them.
    /// - A captcha token is kept until it expires, so that a second use is told from an unknown one.
    /// - The events of a subject are numbered without a gap: whether so many lie in a window is one look at one of them,
    ///   however many there are. The counts of before begin anew, which is an hour at most.
    /// - Whether a mail must wait for another of its recipient is found by an index.
    private static let codesAndLimits = """
        CREATE TABLE sent_code (
            id INTEGER PRIMARY KEY, address TEXT NOT NULL, scenario TEXT NOT NULL, hash BLOB NOT NULL,
            attempt_seq INTEGER, attempt_id BLOB, issued INTEGER NOT NULL, ends INTEGER NOT NULL,
            attempts_left INTEGER NOT NULL, ending TEXT, reports INTEGER NOT NULL DEFAULT 0, expires INTEGER NOT NULL
        ) STRICT;
        INSERT INTO sent_code (address, scenario, hash, issued, ends, attempts_left, expires)
            SELECT address, scenario, hash, 0, expires, attempts_left, expires + 86400000000 FROM verification_code;
        DROP TABLE verification_code;
        CREATE INDEX sent_code_by_recipient ON sent_code (address, scenario, id);
        CREATE INDEX sent_code_by_expiry ON sent_code (expires);
        ALTER TABLE captcha_token ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
        DROP TABLE limit_event;
        CREATE TABLE limit_event (
            subject TEXT NOT NULL, number INTEGER NOT NULL, time INTEGER NOT NULL, expires INTEGER NOT NULL,
            PRIMARY KEY (subject, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX limit_event_by_expiry ON limit_event (expires);
        CREATE TABLE device_network (
            device TEXT NOT NULL, network TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (device, network)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_by_recipient ON outbox (canonical, scenario, attempt_seq);
        """

    /// What became of codes, by who asked for them (`SendGuard`), and who asked for a mail and a code.
    private static let guarding = """
        CREATE TABLE guard_tally (
            subject TEXT PRIMARY KEY, used REAL NOT NULL, unused REAL NOT NULL, counted INTEGER NOT NULL,
            begun INTEGER NOT NULL, open INTEGER NOT NULL, open_before INTEGER NOT NULL, opened INTEGER NOT NULL,
            state TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, level INTEGER NOT NULL,
            reason_sent INTEGER NOT NULL, reason_used INTEGER NOT NULL, reason_begun INTEGER NOT NULL,
            admitted INTEGER NOT NULL, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX guard_tally_by_expiry ON guard_tally (expires);
        CREATE TABLE guard_streak (
            subject TEXT PRIMARY KEY, level REAL NOT NULL, counted INTEGER NOT NULL, unused INTEGER NOT NULL,
            begun INTEGER NOT NULL, source TEXT, used INTEGER, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX guard_streak_by_expiry ON guard_streak (expires);
        ALTER TABLE captcha_challenge ADD COLUMN secret_key TEXT;
        """
        + ["outbox", "sent_code"].map { table in
            """
            ALTER TABLE \(table) ADD COLUMN mailbox TEXT;
            ALTER TABLE \(table) ADD COLUMN device TEXT;
            ALTER TABLE \(table) ADD COLUMN device_shared INTEGER;
            ALTER TABLE \(table) ADD COLUMN peer TEXT;
            ALTER TABLE \(table) ADD COLUMN client TEXT;
            ALTER TABLE \(table) ADD COLUMN voucher TEXT;
            """
        }.joined()
}
