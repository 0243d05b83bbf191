import FoundationEssentials
import GRDB
import MerkleLog

/// Puts an entry with its leaf and its personal values into the tables.
enum EntryWriter {
    private static let columns = FieldTag.allCases.filter { $0.column != nil }
    private static let insertEntry: String = {
        let names = ["seq", "kind"] + columns.compactMap(\.column) + ["leaf_hash"]
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO entry (\(names.joined(separator: ", "))) VALUES (\(marks))"
    }()
    private static let insertPersonal = "INSERT INTO personal (seq, tag, value) VALUES (?, ?, ?)"

    static func insert(_ entry: LedgerEntry, sequence: Int64, into database: Database) throws {
        let secret = PersonalSecret()
        let leaf = Leaf(kind: entry.kind.rawValue, fields: entry.fields, secret: secret)
        let values: [(any DatabaseValueConvertible)?] =
            [sequence, Int64(entry.kind.rawValue)] + columns.map { entry.fields[$0]?.databaseValue } + [
                Data(leaf.hash.bytes)
            ]
        try database.cachedStatement(sql: insertEntry).execute(arguments: StatementArguments(values))

        let personal = entry.fields.filter { $0.key.isPersonal }.sorted { $0.key.rawValue < $1.key.rawValue }
        guard !personal.isEmpty else { return }
        let statement = try database.cachedStatement(sql: insertPersonal)
        try statement.execute(arguments: [sequence, LedgerSchema.secretTag, Data(secret.bytes)])
        for (tag, value) in personal {
            try statement.execute(arguments: [sequence, Int64(tag.rawValue), Data(value.leafBytes)])
        }
    }
}

extension FieldValue {
    var databaseValue: DatabaseValue {
        switch self {
        case .integer(let value): value.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
