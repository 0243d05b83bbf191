import FoundationEssentials
import GRDB
import MerkleLog

/// The entries that the writer acts on later: holds, erasures, retentions, gaps, keys, restores, and the newest ones that
/// say how far a removal has come and which erasure was carried out. It keeps their leaves, so that a row that was added,
/// changed or taken away since is noticed before anything is done because of it.
struct OperationLog: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let sequence: Int64
        let kind: EntryKind
        let leaf: LeafHash
        var details: Details
    }

    /// What of an entry's details is acted on.
    struct Details: Sendable, Hashable {
        /// Of a removal: the first row that it has left. Of a retention: the first that it is to leave.
        var rowsTo: Int64?
        /// Of a completion: the erasure.
        var target: Int64?
        /// Of an erasure: the digest of its rows.
        var digest: [UInt8]?
        /// Of an erasure or a retention: somebody gave leave to go on without proofs. Of a restore: the tables beside the
        /// entries were not what the entries say.
        var isUnverified = false
        /// Of a restore: the operations that the tables did not agree with; `nil` where they were not named.
        var excused: [Int64]?

        init() {}

        init(_ fields: FieldList) {
            rowsTo = fields.detailNumber(.rowsTo)
            target = fields.detailNumber(.target)
            digest = fields.bytes(.rowsDigest)
            isUnverified = fields.detailNumber(.unverified) == 1
            excused = fields.bytes(.excused).map { bytes in
                stride(from: 0, to: bytes.count - 7, by: 8).map { place in
                    Int64(bitPattern: bytes[place..<place + 8].reduce(0) { $0 << 8 | UInt64($1) })
                }
            }
        }
    }

    /// Of these only the newest is kept.
    private static let progress: Set<EntryKind> = [.removal, .completion]
    static let kinds: Set<EntryKind> = [
        .erasure, .retention, .keyRotation, .restore, .hold, .gap, .removal, .completion,
    ]
    private static func list(_ kinds: Set<EntryKind>) -> String {
        kinds.map { "\($0.rawValue)" }.sorted().joined(separator: ", ")
    }

    /// In the order of their numbers.
    private(set) var entries: [Entry] = []
    /// SHA-256 of each entry's number (8 bytes) and leaf hash, one after the other.
    private(set) var digest = Self.digest([])
    /// The first row that the retentions leave, or will leave when they are done.
    private(set) var keptFrom: Int64 = 0
    /// The first row that the removals have left, but for entries of the kinds that stay.
    private(set) var removedTo: Int64 = 0

    init() {}

    /// Reads them, and makes their leaves again.
    init(_ database: Database) throws {
        let newest = Self.progress.map {
            "OR seq = (SELECT max(seq) FROM entry WHERE kind = \($0.rawValue) AND kind > 3)"
        }
        let sequences = try Int64.fetchAll(
            database,
            sql: """
                SELECT seq FROM entry WHERE (kind IN (\(Self.list(Self.kinds.subtracting(Self.progress)))) AND kind > 3)
                    \(newest.joined(separator: " ")) ORDER BY seq
                """)
        var reader = try LeafReader(database, from: 0, to: 0)
        for sequence in sequences {
            try reader.restart(from: sequence, to: sequence &+ 1)
            guard try reader.next(), let kind = EntryKind(rawValue: reader.kind), Self.kinds.contains(kind) else {
                throw LedgerError.damaged("entry \(sequence) is not where its index says")
            }
            entries.append(
                Entry(
                    sequence: sequence, kind: kind, leaf: reader.leaf, details: Details(try reader.openFields())))
        }
        noteChange()
    }

    /// Kept and not looked for: the writer asks with each outcome.
    private mutating func noteChange() {
        digest = Self.digest(entries)
        // A retention takes what came before it. Numbers beyond that are somebody's, after a restore of what nobody signed for.
        let retention = newestRetention
        keptFrom = min(max(retention?.details.rowsTo ?? 0, 0), retention?.sequence ?? 0)
        removedTo = min(max(newest(.removal)?.details.rowsTo ?? 0, 0), keptFrom)
    }

    private func newest(_ kind: EntryKind) -> Entry? { entries.last { $0.kind == kind } }

    /// Whether a restore has gone on from tables that did not agree with an operation: what they hold of it is compared no
    /// more by a writer, only by a verification.
    func isExcused(_ operation: Int64) -> Bool {
        // Marks of a number that is no operation may have been there; one that gets the number later is compared.
        let isRecorded = entries.contains {
            $0.sequence == operation && ($0.kind == .erasure || $0.kind == .retention)
        }
        return entries.contains { entry in
            guard entry.kind == .restore, entry.details.isUnverified, operation < entry.sequence || !isRecorded
            else { return false }
            return entry.details.excused?.contains(operation) ?? (operation < entry.sequence)
        }
    }

    /// The newest restore of a file whose entries no key of the ledger had signed for: operations before it are somebody's
    /// word, and what they have still to take is not taken because of it alone.
    var newestUntrusted: Int64 { entries.last { $0.kind == .restore && $0.details.rowsTo != nil }?.sequence ?? -1 }

    /// The retention that was recorded last.
    var newestRetention: Entry? { newest(.retention) }

    /// The erasure that was recorded last and may not be carried out yet. One comes after the other, and none is left behind
    /// when a retention begins.
    var unfinishedErasure: Entry? {
        guard let erasure = newest(.erasure), newest(.completion)?.details.target != erasure.sequence,
            erasure.sequence > max(newestRetention?.sequence ?? -1, newestUntrusted)
        else { return nil }
        return erasure
    }

    mutating func append(_ added: [Entry]) {
        guard !added.isEmpty else { return }
        for kind in Self.progress where added.contains(where: { $0.kind == kind }) {
            entries.removeAll { $0.kind == kind }
        }
        entries += added
        noteChange()
    }

    /// Lets go of those that a retention has removed.
    mutating func remove(_ rows: Range<Int64>) {
        let count = entries.count
        entries.removeAll { rows.contains($0.sequence) && !EntryKind.lasting.contains($0.kind) }
        if entries.count < count { noteChange() }
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
