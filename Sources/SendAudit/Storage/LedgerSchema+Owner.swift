import GRDB

extension LedgerSchema {
    /// Looks whether a file is a ledger of this version.
    ///
    /// - Parameter mayBeEmpty: whether one that nothing was written into is taken too.
    /// - Throws: ``LedgerError`` `notALedger`, and SQLite's errors.
    static func checkOwner(_ connection: DatabaseQueue, path: String, mayBeEmpty: Bool = true) throws {
        let (owner, version, tables) = try connection.read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            )
        }
        // The list of the schema's versions comes first, in a transaction of its own: a process that ended then left no more.
        let isBegun = try connection.read { database in
            try tables == 0
                || (database.tableExists("grdb_migrations") && !database.tableExists("tree")
                    && Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0)
        }
        guard owner == applicationID || (mayBeEmpty && isBegun) else {
            throw LedgerError(code: .notALedger, message: "\(path): this SQLite file is not an audit ledger")
        }
        guard version == Self.version || (mayBeEmpty && isBegun) else {
            throw LedgerError(
                code: .notALedger,
                message: """
                    \(path): the ledger's schema has version \(version), this program knows \(Self.version). Use the \
                    program that wrote it
                    """)
        }
    }
}
