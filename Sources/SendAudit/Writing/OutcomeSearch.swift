import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// Looks for the outcomes of some attempts by going through every entry since the first of them, each proven and none
/// missing. An index would be faster; but who can write the file can hide an outcome from it, and what is recorded because
/// there is none would be signed.
struct OutcomeSearch: ProvenSearch {
    private let receipts: [Int64: AttemptReceipt]
    private let from: Int64
    private(set) var next: Int64
    private(set) var found: [Int64: KnownOutcomes] = [:]

    /// - Parameter from: the first row that no retention has removed. Of an attempt below it, outcomes may be left.
    init(_ attempts: some Sequence<AttemptReceipt>, from: Int64) {
        receipts = Dictionary(
            attempts.filter(\.isRecorded).map { ($0.sequence, $0) }, uniquingKeysWith: { $1 })
        self.from = from
        next = receipts.keys.min().map { max($0, from) } ?? .max
        for sequence in receipts.keys where sequence < from { found[sequence] = KnownOutcomes() }
    }

    mutating func read(_ tree: TileAccumulator, _ database: Database, limit: Int64) throws -> Bool {
        let size = Int64(clamping: tree.size)
        guard next < size else { return false }
        let end = min(next + limit, size)
        var tiles = ProvenTiles(tree)
        try tiles.read(next..<end, database) { reader in
            if let receipt = receipts[reader.sequence] {
                // One that was refused at once has no outcome and needs none.
                let isOpen = reader.entry.storage(LeafReader.decisionColumn) == .null
                let isAttempt = reader.kind == EntryKind.attempt.rawValue
                if isAttempt, isOpen, reader.attemptID == receipt.id { found[reader.sequence] = KnownOutcomes() }
            }
            guard reader.kind == EntryKind.outcome.rawValue else { return }
            let attempt = reader.entry.integer(LeafReader.attemptColumn)
            guard var known = found[attempt] else { return }
            // A bounce of one try may come before the next one: it ends no try, and says nothing of when the next is due.
            let result = reader.entry.text(LeafReader.resultColumn).flatMap { SendOutcome.Result(rawValue: $0) }
            if result?.isReport == true {
                known.reportCount += 1
            } else {
                let isTriedAgain = reader.entry.storage(LeafReader.nextTryColumn) != .null
                known.count += 1
                known.nextTry =
                    isTriedAgain ? Timestamp(microseconds: reader.entry.integer(LeafReader.nextTryColumn)) : nil
            }
            found[attempt] = known
        }
        next = end
        return next < size
    }

    /// The attempts that are there and will be tried again by their newest outcome, in their order.
    var awaitingTry: [AttemptReceipt] {
        found.filter { $0.key >= from && $0.value.nextTry != nil }.keys.sorted().compactMap { receipts[$0] }
    }

    /// The attempts that are there and have no outcome, in their order.
    var withoutOutcome: [AttemptReceipt] {
        found.filter { $0.key >= from && $0.value.count + $0.value.reportCount == 0 }.keys.sorted().compactMap {
            receipts[$0]
        }
    }
}
