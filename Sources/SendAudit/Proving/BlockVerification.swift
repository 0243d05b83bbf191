import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// What a block of the ledger comes to by itself: blocks are read beside each other, and put together in their order.
struct BlockVerification: Sendable {
    /// The rows of the block; their look-ups are one block of the look-ups.
    let rows: Range<Int64>
    private let size: Int64
    private let keptFrom: Int64
    private let keys: LedgerKeys?
    private let history: KeyHistory
    private let latest: Timestamp

    /// The leaves from the first row on, as far as they are known.
    private(set) var leaves: [LeafHash] = []
    /// A hash that could not be made ends the proof of the tree, not that of the rows.
    private(set) var isTreeKnown = true
    private(set) var findings: [VerificationReport.Finding] = []
    private(set) var newestTime: Timestamp?
    private(set) var removedCount: UInt64 = 0
    private(set) var migratedCount = 0
    private(set) var gapCount = 0
    private(set) var erased: [(sequence: Int64, erasure: Int64)] = []
    private(set) var erasures: [(sequence: Int64, fields: FieldList)] = []
    private(set) var retentions: [(sequence: Int64, fields: FieldList)] = []
    /// The entries of the kinds that a retention leaves where they are.
    private(set) var lasting: [Int64] = []
    private(set) var rollups: RollupFingerprint

    /// - Parameters:
    ///   - rows: rows of one block.
    ///   - size: how many rows the verification goes through.
    ///   - keptFrom: the first row that no retention has removed.
    ///   - keys: the ledger's keys, if they are at hand.
    ///   - history: which keys the ledger names from where on.
    ///   - latest: a time beyond this is no sign of life, but of a clock that was wrong or of a forger's.
    ///   - seed: of the verification's fingerprints.
    init(
        rows: Range<Int64>, size: Int64, keptFrom: Int64, keys: LedgerKeys?, history: KeyHistory,
        latest: Timestamp, seed: RollupFingerprint.Seed
    ) {
        self.rows = rows
        self.size = size
        self.keptFrom = keptFrom
        self.keys = keys
        self.history = history
        self.latest = latest
        rollups = RollupFingerprint(seed)
    }

    /// Reads the block.
    mutating func run(_ database: Database) throws {
        leaves.reserveCapacity(rows.count)
        var reader = try LeafReader(database, from: rows.lowerBound, to: rows.upperBound)
        var counts = RollupCount(rollups)
        var lookups = LookupChecks(block: rows.lowerBound >> LedgerSchema.blockBits, keys: keys, history: history)
        var expected = rows.lowerBound
        do {
            while try reader.next() {
                try bridge(from: expected, to: reader.sequence, database)
                if isTreeKnown { leaves.append(reader.leaf) }
                try take(reader, &counts, &lookups, database)
                expected = reader.sequence + 1
            }
            try bridge(from: expected, to: rows.upperBound, database)
        } catch let damage as LeafReader.Damage {
            find("entry \(damage.sequence)", damage.message)
            // The rest of the block cannot be told apart from what is wrong in it.
            isTreeKnown = false
        }
        rollups = counts.sink
        findings += try lookups.findings(database, keptFrom: keptFrom, before: size)
    }

    private mutating func find(_ place: String, _ message: String) {
        findings.append(.init(place: place, message: message))
    }

    private mutating func take(
        _ reader: LeafReader, _ counts: inout RollupCount<RollupFingerprint>, _ lookups: inout LookupChecks,
        _ database: Database
    ) throws {
        let time = Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn))
        if time <= latest { newestTime = max(newestTime ?? time, time) }
        if reader.isMigrated { migratedCount += 1 }
        if reader.isErased {
            erased.append((reader.sequence, reader.erasure))
        } else if reader.hasPersonal {
            lookups.note(reader)
        }
        guard reader.kind != EntryKind.attempt.rawValue, reader.kind != EntryKind.outcome.rawValue else {
            if reader.sequence >= keptFrom { try counts.take(reader, keptFrom: keptFrom, database) }
            return
        }
        guard reader.kind > EntryKind.captchaFailure.rawValue else { return }
        let fields = try reader.openFields()
        if AuditLedger.lastingKinds.contains(where: { $0.rawValue == reader.kind }) { lasting.append(reader.sequence) }
        switch EntryKind(rawValue: reader.kind) {
        case .refusalBurst:
            if reader.sequence >= keptFrom { try counts.takeBurst(fields, time: time.microseconds) }
        case .erasure: erasures.append((reader.sequence, fields))
        case .retention: retentions.append((reader.sequence, fields))
        case .gap: gapCount += 1
        default: break
        }
    }

    /// Goes over rows that are not there: removed by a retention, or missing.
    private mutating func bridge(from: Int64, to: Int64, _ database: Database) throws {
        guard from < to else { return }
        var tile: (place: Int64, bytes: [UInt8]?)?
        for sequence in from..<to {
            guard sequence < keptFrom else {
                find("entry \(sequence)", "it is missing")
                isTreeKnown = false
                continue
            }
            removedCount += 1
            let place = sequence / Int64(TileCoordinate.fullWidth)
            if tile?.place != place { tile = (place, try LedgerHead.storedTile(place, database)) }
            let start = Int(sequence % Int64(TileCoordinate.fullWidth)) * MerkleHash.byteCount
            guard let bytes = tile?.bytes,
                let hash = try? MerkleHash(bytes: bytes[start..<(start + MerkleHash.byteCount)])
            else {
                find("entry \(sequence)", "it was removed by a retention, and its hash is missing too")
                isTreeKnown = false
                continue
            }
            if isTreeKnown { leaves.append(LeafHash(hash)) }
        }
    }
}
