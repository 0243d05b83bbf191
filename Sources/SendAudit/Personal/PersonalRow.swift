import FoundationEssentials
import GRDB

/// One entry's personal values with their secret.
struct PersonalRow: Sendable {
    let fields: FieldList
    let secret: PersonalSecret

    private static let sql =
        "SELECT secret, \(FieldTag.personalColumnNames.joined(separator: ", ")) FROM personal WHERE seq = ?"

    /// `nil` when the entry has none, or they were erased.
    init?(_ sequence: Int64, _ database: Database) throws {
        guard let row = try Row.fetchOne(database.cachedStatement(sql: Self.sql), arguments: [sequence]),
            let secret = PersonalSecret(bytes: try row.value(0) as Data)
        else { return nil }
        var fields = FieldList()
        for (place, tag) in FieldTag.personalColumns.enumerated() {
            if let value = try row.optional(place + 1) as Data? { fields[tag] = .bytes(Array(value)) }
        }
        self.fields = fields
        self.secret = secret
    }
}
