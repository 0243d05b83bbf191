import GRDB
import MerkleLog
import SendAPI

/// Looks for what a retention takes, and counts it, by going through every entry from the first that is kept: each proven,
/// and none missing. An index would be faster; but who can write the file can hide an outcome from it, and the counts are
/// signed.
struct PurgeSearch: ProvenSearch {
    /// A hold came since: what may go has to be looked for again.

    static let tile: Int64 = 256
    /// What one search counts at most; about 60 MB.
    static let longest: Int64 = 1 << 20

    let order: PurgeOrder
    private let holds: ActiveHolds
    /// Whatever is from there on came since the holds were read.
    private let watermark: Int64
    /// The first row that goes, and the first one after it that stays: whole tiles.
    let from: Int64
    private(set) var to: Int64
    /// The hold without which it would be more.
    private(set) var hold: Hold?
    /// The first row that was not read.
    private(set) var next: Int64
    /// Whether ``to`` is known.
    private var isEndKnown = false
    private var texts = StringInterner()
    private var statuses: [Int64: CountedStatus] = [:]
    private var bursts: [(sequence: Int64, statuses: [(AttemptStatus, Int64)])] = []

    var isEmpty: Bool { isEndKnown && to <= from }

    /// - Parameters:
    ///   - rows: from the first row that is kept to the end.
    ///   - longest: a multiple of 256.
    init(_ order: PurgeOrder, _ holds: ActiveHolds, rows: Range<Int64>, longest: Int64 = longest) {
        self.order = order
        self.holds = holds
        (from, next, watermark) = (rows.lowerBound, rows.lowerBound, rows.upperBound)
        to = min(rows.upperBound / Self.tile * Self.tile, rows.lowerBound + longest)
        isEndKnown = to <= from
    }

    mutating func read(_ tree: TileAccumulator, _ database: Database, limit: Int64) throws -> Bool {
        let size = Int64(clamping: tree.size)
        guard next < size, !isEmpty else { return false }
        let end = min(next + limit, size)
        var tiles = ProvenTiles(tree)
        try tiles.read(next..<end, database, isUnverified: order.isUnverified) { try look(at: $0) }
        next = end
        if next >= to { isEndKnown = true }
        return next < size && !isEmpty
    }

    private mutating func look(at reader: LeafReader) throws {
        let sequence = reader.sequence
        if sequence < to { try limit(at: reader) }
        switch EntryKind(rawValue: reader.kind) {
        case .attempt:
            guard sequence < to else { return }
            statuses[sequence] = CountedStatus(AttemptStatus(reader), &texts)
        case .outcome:
            guard var status = statuses[reader.entry.integer(LeafReader.attemptColumn)], !status.isDecided else {
                return
            }
            let (state, code) = AttemptStatus.after(reader)
            (status.state, status.code) = (state, texts.number(of: code))
            statuses[reader.entry.integer(LeafReader.attemptColumn)] = status
        case .refusalBurst:
            guard sequence < to else { return }
            let time = reader.entry.integer(LeafReader.timeColumn)
            bursts.append((sequence, AttemptStatus.burst(try reader.openFields(), time: time)))
        case .hold:
            if sequence >= watermark { throw StaleSearch() }
        default: break
        }
    }

    /// A row that stays ends the stretch before its tile. The clock may have been set back now and then, so the first one
    /// of a younger time does; entries that stay anyway may be of any time.
    private mutating func limit(at reader: LeafReader) throws {
        guard !EntryKind.lasting.contains(where: { $0.rawValue == reader.kind }) else { return }
        let tile = reader.sequence / Self.tile * Self.tile
        if reader.entry.integer(LeafReader.timeColumn) >= order.cutoff.microseconds {
            (to, isEndKnown) = (tile, true)
        } else if let held = holds.hold(keeping: reader) {
            (to, hold, isEndKnown) = (tile, held, true)
        }
    }

    /// The roll-up of some of the rows.
    func removed(_ rows: Range<Int64>) -> RemovedRollup {
        var removed = RemovedRollup()
        for sequence in rows {
            if let status = statuses[sequence] { removed.add(AttemptStatus(status, texts)) }
        }
        for burst in bursts where rows.contains(burst.sequence) {
            for (status, count) in burst.statuses { removed.add(status, count) }
        }
        return removed
    }
}
