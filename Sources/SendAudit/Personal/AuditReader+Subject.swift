import FoundationEssentials
import GRDB
public import SendAPI

/// One entry about a person, as it is given out to them.
public struct SubjectEntry: Sendable, Hashable {
    /// The entry's number.
    public let sequence: Int64
    /// The entry's kind, such as `attempt`.
    public let kind: String
    /// When it was made.
    public let time: Timestamp
    /// The fields with their names, in the order of the leaf.
    public let fields: [Field]

    /// A field with its name.
    public struct Field: Sendable, Hashable {
        /// The name, such as `deviceFingerprint`.
        public let name: String
        /// The value as text.
        public let value: String
    }
}

extension SubjectEntry.Field {
    init(_ field: FieldList.Field) {
        name = "\(field.tag)"
        value =
            switch field.value {
            case .integer(let number): String(number)
            case .text(let text): text
            case .bytes(let bytes): LeafDecoding.text(bytes, of: field.tag)
            }
    }
}

extension AuditReader {
    /// Everything that the ledger holds on a person: the entries with the address, and the outcomes of those attempts.
    ///
    /// Record the access first (``AuditLedger/recordAccess(email:reason:actor:)``).
    ///
    /// - Parameters:
    ///   - email: the address, in any capitals.
    ///   - keys: the ledger's index keys, without which nobody is found.
    /// - Throws: ``LedgerError``: `wrongKeys`, `unreadable`.
    public func entries(about email: String, keys: IndexKeys) throws(LedgerError) -> [SubjectEntry] {
        let subject = Subject(email: email)
        return try ask { database in
            let history = try KeyHistory(database)
            try history.check(keys)
            return try subject.entriesWithOutcomes(database, keys: keys.keys, history: history).compactMap {
                try Self.entry($0, database)
            }
        }
    }

    private static func entry(_ sequence: Int64, _ database: Database) throws -> SubjectEntry? {
        var reader = try LeafReader(database, from: sequence, to: sequence + 1)
        guard try reader.next() else { return nil }
        var fields: [SubjectEntry.Field] = []
        for field in Array(try reader.openFields()) + Array(reader.personalFields()) where field.tag != .time {
            fields.append(SubjectEntry.Field(field))
        }
        return SubjectEntry(
            sequence: sequence, kind: EntryKind(rawValue: reader.kind).map { "\($0)" } ?? "kind \(reader.kind)",
            time: Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn)), fields: fields)
    }
}
