import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI

/// What became of an attempt, as far as the ledger knows.
public struct KnownOutcomes: Sendable, Hashable {
    /// How many outcomes it has: one for each try.
    public internal(set) var count = 0
    /// When it will be tried again by the newest one; `nil` when that was the last try, or there is none.
    public internal(set) var nextTry: Timestamp?

    /// Of an attempt that has none.
    public init() {}
}

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
            let isTriedAgain = reader.entry.storage(LeafReader.nextTryColumn) != .null
            known.count += 1
            known.nextTry =
                isTriedAgain ? Timestamp(microseconds: reader.entry.integer(LeafReader.nextTryColumn)) : nil
            found[attempt] = known
        }
        next = end
        return next < size
    }

    /// The attempts that are there and have no outcome, in their order.
    var withoutOutcome: [AttemptReceipt] {
        found.filter { $0.key >= from && $0.value.count == 0 }.keys.sorted().compactMap { receipts[$0] }
    }
}

extension AuditLedger {
    /// The accepted attempts that have no outcome, in order: what a crash may have left behind.
    ///
    /// - Throws: ``LedgerError`` `damaged` when an entry since the first of them is missing or not what was recorded.
    public func attemptsWithoutOutcome() async throws -> [AttemptReceipt] {
        let candidates = try await writer.connection.read { try OpenAttempts.withoutOutcome($0) }
        return try await search(candidates).withoutOutcome
    }

    /// What became of some attempts, by their numbers. It takes the longer the older the oldest of them is.
    ///
    /// - Throws: ``LedgerError`` `damaged` when an entry since the first of them is missing or not what was recorded.
    public func outcomes(of receipts: [AttemptReceipt]) async throws -> [Int64: KnownOutcomes] {
        try await search(receipts).found
    }

    private func search(_ receipts: [AttemptReceipt]) async throws -> OutcomeSearch {
        guard !receipts.isEmpty else { return OutcomeSearch([], from: 0) }
        // Beside no removal: what it takes away meanwhile would be missed.
        return try await removals.withLock {
            let (tree, keptFrom) = try await writer.perform { core, _ in (core.tree, core.keptFrom) }
            return try await run(OutcomeSearch(receipts, from: keptFrom), to: tree)
        }
    }
}
