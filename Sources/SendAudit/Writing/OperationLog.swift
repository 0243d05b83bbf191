import GRDB
import MerkleLog

/// The entries that the writer acts on later: holds, erasures, retentions, keys, restores. It keeps their leaves, so that a
/// row that was added, changed or taken away since is noticed before anything is done because of it.
struct OperationLog: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let sequence: Int64
        let leaf: LeafHash
    }

    static let kinds: Set<EntryKind> = [.erasure, .retention, .keyRotation, .restore, .hold]
    private static let list = kinds.map { "\($0.rawValue)" }.sorted().joined(separator: ", ")

    /// In the order of their numbers.
    private(set) var entries: [Entry] = []
    /// SHA-256 of each entry's number (8 bytes) and leaf hash, one after the other.
    private(set) var digest = Self.digest([])

    init() {}

    /// Reads them, and makes their leaves again.
    init(_ database: Database) throws {
        let sequences = try Int64.fetchAll(
            database, sql: "SELECT seq FROM entry WHERE kind IN (\(Self.list)) AND kind > 3 ORDER BY seq")
        var reader = try LeafReader(database, from: 0, to: 0)
        for sequence in sequences {
            try reader.restart(from: sequence, to: sequence + 1)
            guard try reader.next() else { throw LedgerHead.damaged("entry \(sequence) is not where its index says") }
            entries.append(Entry(sequence: sequence, leaf: reader.leaf))
        }
        digest = Self.digest(entries)
    }

    mutating func append(_ added: [Entry]) {
        guard !added.isEmpty else { return }
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
