import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// Takes the rows of the first schema over: each becomes a leaf of the kind `migration` that names the kind it had, since
/// no tree vouched for it before.
struct FirstSchemaReader {
    let searchKey: SearchKey

    private static let tags = FieldTag.entryColumns.filter { $0 != .migratedKind }

    /// - Throws: ``LedgerError`` `damaged` for a row that contradicts its own hash; the migration is rolled back then.
    func takeOver(_ database: Database) throws {
        guard try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM first_entry)") == true else { return }
        let core = try WriterCore(
            database, searchKey: searchKey, tree: TileAccumulator(), head: StoredHead(database),
            operations: OperationLog(), sinks: [:], clock: { 0 })
        defer { core.finish() }
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM first_entry ORDER BY seq")
        var batch: [PreparedEntry] = []
        var expected: Int64 = 0
        while let row = try rows.next() {
            let sequence: Int64 = row["seq"]
            guard sequence == expected else { throw damaged("row \(expected) is missing") }
            expected += 1
            batch.append(try entry(row, sequence, database))
            guard batch.count == 1_024 else { continue }
            try core.migrate(batch, database)
            batch = []
        }
        try core.migrate(batch, database)
    }

    private func entry(_ row: Row, _ sequence: Int64, _ database: Database) throws -> PreparedEntry {
        guard let kind = EntryKind(rawValue: row["kind"]) else { throw damaged("row \(sequence) is of no known kind") }
        var fields = FieldList()
        for tag in Self.tags {
            guard let column = tag.column, let value = row[column] as DatabaseValue? else { continue }
            switch value.storage {
            case .int64(let number): fields[tag] = .integer(number)
            case .string(let text): fields[tag] = .text(text)
            case .blob(let data): fields[tag] = .bytes(Array(data))
            default: break
            }
        }
        var secret = PersonalSecret()
        let personal = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT tag, value FROM first_personal WHERE seq = ?"),
            arguments: [sequence])
        while let value = try personal.next() {
            let bytes = Array(value["value"] as Data)
            if (value["tag"] as Int) == FirstSchema.secretTag {
                guard let kept = PersonalSecret(bytes: bytes) else { throw damaged("row \(sequence): its secret") }
                secret = kept
            } else if let tag = FieldTag(rawValue: value["tag"]) {
                fields[tag] = .bytes(bytes)
            }
        }
        let leaf = LeafBuilder(kind: kind.rawValue, fields: fields, secret: secret).hash
        guard leaf.bytes.elementsEqual(row["leaf_hash"] as Data) else {
            throw damaged("row \(sequence) is not what its hash says")
        }
        return PreparedEntry(LedgerEntry(migrating: kind, fields), secret: secret, searchKey: searchKey)
    }

    private func damaged(_ what: String) -> LedgerError {
        LedgerError(
            code: .damaged,
            message: "the ledger of the first version cannot be taken over: \(what). It was left as it is; look into it"
        )
    }
}
