import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// What a block of the ledger comes to by itself: blocks are read beside each other, and put together in their order.
struct BlockVerification: Sendable {
    /// The rows of the block; their blind indexes are one block of the blind indexes.
    let rows: Range<Int64>
    private let size: Int64
    private let keptFrom: Int64
    private let removedTo: Int64
    private let keys: IndexKeys?
    private let history: KeyHistory
    private let comparesDerivedTables: Bool
    private let latest: Timestamp
    /// The sizes of the checkpoints that are compared.
    private let sizes: Set<UInt64>

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
    /// The restores of a file that nobody had signed for.
    private(set) var untrusted: [Int64] = []
    /// The erasures that entries say were carried out.
    private(set) var completions: [Int64] = []
    private(set) var retentions: [(sequence: Int64, fields: FieldList)] = []
    /// How far removals have come, by the numbers of the entries that say so.
    private(set) var removals: [(sequence: Int64, to: Int64)] = []
    /// What was done with the ledger itself.
    private(set) var operations: [VerificationReport.Operation] = []
    /// The sizes of checkpoints that stay in the file, by the numbers of the entries that name them.
    private(set) var keptCheckpoints: [(sequence: Int64, size: Int64)] = []
    /// The times of the first and of the last row, to see steps of the clock between blocks.
    private(set) var firstTime: (sequence: Int64, time: Timestamp)?
    private(set) var lastTime: Timestamp?
    private(set) var oldestTime: Timestamp?
    /// The times of the entries before the sizes of checkpoints.
    private(set) var timesBefore: [UInt64: Timestamp] = [:]
    /// The entries of the kinds that a retention leaves where they are.
    private(set) var lasting: [Int64] = []
    private(set) var rollups: RollupFingerprint

    /// - Parameters:
    ///   - rows: rows of one block.
    ///   - size: how many rows the verification goes through.
    ///   - keptFrom: the first row that no retention has removed, or is to remove.
    ///   - removedTo: the first row that the removals have left.
    ///   - keys: the ledger's index keys, if they are at hand.
    ///   - history: which keys the ledger names from where on.
    ///   - comparesDerivedTables: whether roll-ups and blind indexes are compared too.
    ///   - latest: a time beyond this is no sign of life, but of a clock that was wrong or of a forger's.
    ///   - sizes: of the checkpoints that are compared.
    ///   - seed: of the verification's fingerprints.
    init(
        rows: Range<Int64>, size: Int64, keptFrom: Int64, removedTo: Int64, keys: IndexKeys?, history: KeyHistory,
        comparesDerivedTables: Bool, latest: Timestamp, sizes: Set<UInt64>, seed: RollupFingerprint.Seed
    ) {
        self.rows = rows
        self.size = size
        self.keptFrom = keptFrom
        self.removedTo = removedTo
        self.keys = keys
        self.history = history
        self.comparesDerivedTables = comparesDerivedTables
        self.latest = latest
        self.sizes = sizes
        rollups = RollupFingerprint(seed)
    }

    /// Reads the block.
    mutating func run(_ database: Database) throws {
        leaves.reserveCapacity(rows.count)
        var reader = try LeafReader(database, from: rows.lowerBound, to: rows.upperBound)
        var counts = RollupCount(rollups)
        var blindIndexes = BlindIndexChecks(
            block: rows.lowerBound >> LedgerSchema.blockBits, keys: keys, history: history)
        var expected = rows.lowerBound
        do {
            while try reader.next() {
                try bridge(from: expected, to: reader.sequence, database)
                if isTreeKnown { leaves.append(reader.leaf) }
                try include(reader, &counts, &blindIndexes, database)
                expected = reader.sequence + 1
            }
            try bridge(from: expected, to: rows.upperBound, database)
        } catch let damage as LeafReader.Damage {
            find("entry \(damage.sequence)", damage.message)
            // The rest of the block cannot be told apart from what is wrong in it.
            isTreeKnown = false
        }
        guard comparesDerivedTables else { return }
        rollups = counts.sink
        findings += try blindIndexes.findings(database, keptFrom: keptFrom, before: size)
    }

    private mutating func find(_ place: String, _ message: String) {
        findings.append(.init(place: place, message: message))
    }

    private mutating func include(
        _ reader: LeafReader, _ counts: inout RollupCount<RollupFingerprint>, _ blindIndexes: inout BlindIndexChecks,
        _ database: Database
    ) throws {
        let isLasting = EntryKind.lasting.contains { $0.rawValue == reader.kind }
        if reader.sequence < removedTo, !isLasting {
            find("entry \(reader.sequence)", "it was removed by a retention, and is there again")
        }
        let time = Timestamp(microseconds: reader.entry.integer(LeafReader.timeColumn))
        if time <= latest { newestTime = max(newestTime ?? time, time) }
        record(time, of: reader)
        if reader.isMigrated { migratedCount += 1 }
        if reader.isErased {
            erased.append((reader.sequence, reader.erasure))
        } else if reader.hasPersonal {
            blindIndexes.record(reader)
        }
        guard reader.kind != EntryKind.attempt.rawValue, reader.kind != EntryKind.outcome.rawValue else {
            if reader.sequence >= keptFrom { try counts.include(reader, keptFrom: keptFrom, database) }
            return
        }
        guard reader.kind > EntryKind.captchaFailure.rawValue else { return }
        let fields = try reader.openFields()
        if isLasting { lasting.append(reader.sequence) }
        record(operation: reader, fields, time)
        switch EntryKind(rawValue: reader.kind) {
        case .refusalBurst:
            if reader.sequence >= keptFrom { try counts.includeBurst(fields, time: time.microseconds) }
        case .erasure: erasures.append((reader.sequence, fields))
        case .retention: retentions.append((reader.sequence, fields))
        case .restore: if fields.detailNumber(.rowsTo) != nil { untrusted.append(reader.sequence) }
        case .gap: gapCount += 1
        case .completion: completions.append(fields.detailNumber(.target) ?? -1)
        case .removal: removals.append((reader.sequence, fields.detailNumber(.rowsTo) ?? -1))
        case .heartbeat:
            if let size = fields.detailNumber(.keptCheckpoint) { keptCheckpoints.append((reader.sequence, size)) }
        default: break
        }
    }

    private mutating func record(_ time: Timestamp, of reader: LeafReader) {
        if let lastTime, time < lastTime - Self.clockTolerance {
            operations.append(Self.clockStep(reader.sequence, reader.kind, from: lastTime, to: time))
        }
        if firstTime == nil { firstTime = (reader.sequence, time) }
        // Callers stamp their entries before they reach the writer, so neighbours may be a little out of order.
        lastTime = lastTime.map { time < $0 - Self.clockTolerance ? time : max($0, time) } ?? time
        if reader.kind == EntryKind.attempt.rawValue { oldestTime = min(oldestTime ?? time, time) }
        let size = UInt64(clamping: reader.sequence) + 1
        if sizes.contains(size) { timesBefore[size] = time }
    }

    /// How far an entry may be behind the one before it without the clock having gone back.
    static let clockTolerance = Duration.seconds(60)

    static func clockStep(
        _ sequence: Int64, _ kind: UInt16, from: Timestamp, to time: Timestamp
    ) -> VerificationReport.Operation {
        VerificationReport.Operation(
            sequence: sequence, kind: EntryKind(rawValue: kind) ?? .heartbeat, time: time, fields: [],
            clockStep: from - time)
    }

    private static let listedKinds: Set<EntryKind> = [
        .erasure, .retention, .keyRotation, .gap, .start, .restore, .hold,
    ]

    private mutating func record(operation reader: LeafReader, _ fields: FieldList, _ time: Timestamp) {
        guard let kind = EntryKind(rawValue: reader.kind), Self.listedKinds.contains(kind) else { return }
        operations.append(
            VerificationReport.Operation(
                sequence: reader.sequence, kind: kind, time: time,
                fields: fields.filter { $0.tag != .time }.map { SubjectEntry.Field($0) }, clockStep: nil))
    }

    /// Goes over rows that are not there: removed by a retention, or missing.
    private mutating func bridge(from: Int64, to: Int64, _ database: Database) throws {
        guard from < to else { return }
        var tile: (place: Int64, bytes: [UInt8]?)?
        for sequence in from..<to {
            guard sequence < removedTo else {
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
