import FoundationEssentials
import GRDB

/// One entry's personal values with their secret.
struct PersonalRow: Sendable {
    let fields: FieldList
    let secret: CommitmentSecret

    /// The condition for a row that was not overwritten. An erasure writes zeros over a row where it stands: were it deleted,
    /// SQLite would merge pages, and leave copies of its neighbours in what is free of them, out of reach of `secure_delete`.
    static let isThere = "secret <> zeroblob(32)"
    /// Writes zeros over a row.
    static let overwriting = """
        UPDATE personal SET secret = zeroblob(32), \(FieldTag.personalColumnNames.map {
            "\($0) = iif(\($0) IS NULL, NULL, zeroblob(length(\($0))))"
        }.joined(separator: ", "))
        """

    private static let sql =
        "SELECT secret, \(FieldTag.personalColumnNames.joined(separator: ", ")) FROM personal WHERE seq = ?"

    /// Reads what stands there for an erasure to overwrite, whatever it is; `nil` when the entry has no row.
    init?(_ sequence: Int64, _ database: Database) throws {
        guard let row = try Row.fetchOne(database.cachedStatement(sql: Self.sql), arguments: [sequence]),
            let secret = CommitmentSecret(bytes: try row.value(0) as Data)
        else { return nil }
        var fields = FieldList()
        for (place, tag) in FieldTag.personalColumns.enumerated() {
            if let value = try row.optional(place + 1) as Data? { fields[tag] = .bytes(Array(value)) }
        }
        self.fields = fields
        self.secret = secret
    }
}
