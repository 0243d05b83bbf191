import GRDB

/// Compares a file's tables, indices and triggers with those that this version makes.
enum SchemaCheck {
    private struct Item: Hashable {
        let type: String
        let name: String
        let sql: String?
    }

    static func differences(_ database: Database) throws -> [String] {
        let reference = try DatabaseQueue()
        try LedgerSchema.migrator.migrate(reference)
        let expected = try reference.read { try items($0) }
        let found = try items(database)
        return expected.subtracting(found).map { "the \($0.type) \($0.name) is missing or changed" }.sorted()
            + found.subtracting(expected).filter { item in !expected.contains { $0.name == item.name } }
            .map { "the \($0.type) \($0.name) does not belong to a ledger" }.sorted()
    }

    /// What the file's header says of its owner, where it is not what a ledger's says.
    static func ownerDifferences(_ database: Database) throws -> [String] {
        let owner = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        return [("application_id", owner, LedgerSchema.applicationID), ("user_version", version, LedgerSchema.version)]
            .filter { $0.1 != $0.2 }.map { "\($0.0) is \($0.1) and not \($0.2)" }
    }

    private static func items(_ database: Database) throws -> Set<Item> {
        var items = try Set(
            Row.fetchAll(database, sql: "SELECT type, name, sql FROM sqlite_schema").map {
                Item(type: $0["type"], name: $0["name"], sql: $0["sql"])
            })
        for name in try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations") {
            items.insert(Item(type: "migration", name: name, sql: nil))
        }
        return items
    }
}
