import MerkleLog
import SendAPI

/// An entry made ready by its caller: hashed, committed to and laid out, so that the one writer does nothing that another
/// core could have done.
struct PreparedEntry: Sendable {
    let kind: EntryKind
    /// The number that the entry's leaf says it had before; only for what a migration takes over.
    let leaf: LeafHash
    let effect: RollupEffect
    /// What the entry is found by: canonical values under the key of ``searchKeyNumber``.
    let searched: [(tag: FieldTag, canonical: [UInt8])]
    let searchKeyNumber: Int64
    let searchHashes: [[UInt8]]
    private let row: RowImage
    private let personalRow: RowImage?

    init(_ entry: LedgerEntry, secret: PersonalSecret = PersonalSecret(), searchKey: SearchKey) {
        kind = entry.kind
        leaf = LeafBuilder(kind: entry.kind.rawValue, fields: entry.fields, secret: secret).hash
        effect = RollupEffect(entry)
        var row = RowImage()
        row.append(2, .integer(Int64(entry.kind.rawValue)))
        var personal = RowImage()
        var details: [UInt8] = []
        var isPersonal = false
        var searched: [(tag: FieldTag, canonical: [UInt8])] = []
        for field in entry.fields {
            if field.tag.isDetail {
                details += DetailCoding.encoded(field)
            } else if let column = EntryWriter.columns[field.tag] {
                guard field.tag.isPersonal else {
                    row.append(column, field.value)
                    continue
                }
                isPersonal = true
                personal.append(column, field.value)
                if SearchKey.searchable.contains(field.tag), case .bytes(let bytes) = field.value {
                    searched.append((field.tag, SearchKey.canonical(field.tag, bytes)))
                }
            }
        }
        if !details.isEmpty { row.append(EntryWriter.detailsColumn, blob: details) }
        if isPersonal { personal.append(2, blob: secret.bytes) }
        self.row = row
        personalRow = isPersonal ? personal : nil
        self.searched = searched
        searchKeyNumber = searchKey.number
        searchHashes = searched.map { searchKey.hash($0.tag, $0.canonical) }
    }

    /// Writes the row and its personal values.
    func insert(
        _ sequence: Int64, entry: PreparedStatement, personal: PreparedStatement
    ) throws {
        try row.run(entry, sequence: sequence)
        try personalRow?.run(personal, sequence: sequence)
    }

    /// The hashes for the look-ups under the key that the writer uses now.
    func hashes(under key: SearchKey) -> [[UInt8]] {
        key.number == searchKeyNumber ? searchHashes : searched.map { key.hash($0.tag, $0.canonical) }
    }
}
