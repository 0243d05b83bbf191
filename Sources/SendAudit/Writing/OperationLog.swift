import GRDB
import MerkleLog

/// The entries that the writer acts on later: holds, erasures, retentions, keys, restores, and the newest one that says how
/// far a removal has come. It keeps their leaves, so that a row that was added, changed or taken away since is noticed
/// before anything is done because of it.
struct OperationLog: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let sequence: Int64
        let leaf: LeafHash
        /// The first row that a removal has left; `nil` for an entry of another kind.
        var removedTo: Int64?
    }

    static let kinds: Set<EntryKind> = [.erasure, .retention, .keyRotation, .restore, .hold, .removal]
    private static let list = kinds.subtracting([.removal]).map { "\($0.rawValue)" }.sorted().joined(separator: ", ")

    /// In the order of their numbers.
    private(set) var entries: [Entry] = []
    /// SHA-256 of each entry's number (8 bytes) and leaf hash, one after the other.
    private(set) var digest = Self.digest([])

    init() {}

    /// Reads them, and makes their leaves again.
    init(_ database: Database) throws {
        let sequences = try Int64.fetchAll(
            database,
            sql: """
                SELECT seq FROM entry WHERE (kind IN (\(Self.list)) AND kind > 3)
                    OR seq = (SELECT max(seq) FROM entry WHERE kind = ? AND kind > 3) ORDER BY seq
                """, arguments: [Int64(EntryKind.removal.rawValue)])
        var reader = try LeafReader(database, from: 0, to: 0)
        for sequence in sequences {
            try reader.restart(from: sequence, to: sequence + 1)
            guard try reader.next() else { throw LedgerHead.damaged("entry \(sequence) is not where its index says") }
            let isRemoval = reader.kind == EntryKind.removal.rawValue
            entries.append(
                Entry(
                    sequence: sequence, leaf: reader.leaf,
                    removedTo: isRemoval ? try reader.openFields().detailNumber(.rowsTo) : nil))
        }
        digest = Self.digest(entries)
    }

    /// The first row that the removals have left, but for entries of the kinds that stay.
    var removedTo: Int64 { entries.last { $0.removedTo != nil }?.removedTo ?? 0 }

    mutating func append(_ added: [Entry]) {
        guard !added.isEmpty else { return }
        if added.contains(where: { $0.removedTo != nil }) { entries.removeAll { $0.removedTo != nil } }
        entries += added
        digest = Self.digest(entries)
    }

    /// Lets go of those that a retention has removed.
    mutating func remove(_ sequences: Set<Int64>) {
        guard !sequences.isEmpty else { return }
        entries.removeAll { sequences.contains($0.sequence) }
        digest = Self.digest(entries)
    }

    private static func digest(_ entries: [Entry]) -> MerkleHash {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * (8 + MerkleHash.byteCount))
        for entry in entries {
            BigEndian.append(entry.sequence, to: &bytes)
            entry.leaf.hash.append(to: &bytes)
        }
        return unsafe bytes.withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]) }
    }
}
