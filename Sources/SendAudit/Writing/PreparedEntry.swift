import MerkleLog
import SendAPI

/// An entry made ready by its caller: hashed, committed to and laid out, so that the one writer does nothing that another
/// core could have done.
///
/// A class, so that it goes from hand to hand at the price of one reference.
final class PreparedEntry: Sendable {
    /// A value that the entry is found by.
    struct Searched: Sendable {
        let tag: FieldTag
        /// Where the value lies among the row's bytes.
        let value: Range<Int>
        let hash: BlindIndex
    }

    let kind: EntryKind
    let leaf: LeafHash
    let effect: RollupEffect
    /// What the writer acts on later, of an entry of such a kind.
    let details: OperationLog.Details?
    private let searched: [Searched]
    private let searchKeyNumber: Int64
    private let rows: RowImages
    /// An outcome that quotes a person, and the attempt that it is of: the writer alone knows whether that one's personal
    /// values are gone by now.
    let quoting: (attempt: Int64, entry: LedgerEntry)?

    init(_ entry: LedgerEntry, secret: CommitmentSecret = CommitmentSecret(), searchKey: SearchKey) {
        kind = entry.kind
        effect = RollupEffect(entry)
        self.details = OperationLog.kinds.contains(entry.kind) ? OperationLog.Details(entry.fields) : nil
        searchKeyNumber = searchKey.number
        var rows = RowImages(kind: entry.kind.rawValue)
        var searched: [Searched] = []
        searched.reserveCapacity(2)
        var details: [UInt8] = []
        var leaf = LeafBuilder()
        leaf.begin(kind: entry.kind.rawValue, isMigrated: entry.fields[.migratedKind] != nil)
        let columns = EntryWriter.columns
        for field in entry.fields {
            let tag = field.tag
            leaf.append(field, hiddenBy: secret)
            if tag.isDetail {
                details += DetailCoding.encoded(field)
                continue
            }
            let range = rows.append(columns[Int(tag.rawValue)], field.value, isPersonal: tag.isPersonal)
            if tag == .email || tag == .deviceFingerprint {
                let hash = unsafe rows.withBytes(range) { unsafe searchKey.hash(tag, value: $0) }
                searched.append(Searched(tag: tag, value: range, hash: hash))
            }
        }
        if !details.isEmpty { rows.append(EntryWriter.detailsColumn, .bytes(details), isPersonal: false) }
        if rows.hasPersonal { rows.append(2, .bytes(secret.bytes), isPersonal: true) }
        quoting =
            entry.kind == .outcome && rows.hasPersonal
            ? entry.fields.integer(.attemptSequence).map { ($0, entry) } : nil
        self.leaf = leaf.hash
        self.rows = rows
        self.searched = searched
    }

    /// Writes the row and its personal values.
    func insert(_ sequence: Int64, entry: PreparedStatement, personal: PreparedStatement) throws {
        try rows.run(sequence, entry: entry, personal: personal)
    }

    /// Gives the hashes for the blind indexes under the key that the writer uses now.
    func eachHash(under key: SearchKey, _ body: (BlindIndex) throws -> Void) rethrows {
        for one in searched {
            let hash =
                key.number == searchKeyNumber
                ? one.hash : unsafe rows.withBytes(one.value) { unsafe key.hash(one.tag, value: $0) }
            try body(hash)
        }
    }
}
