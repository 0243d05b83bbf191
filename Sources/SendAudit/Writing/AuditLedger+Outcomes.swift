import GRDB
import MerkleLog
public import SendAPI

extension AuditLedger {
    /// The accepted attempts that have no outcome, in order: what a crash may have left behind.
    ///
    /// - Throws: ``LedgerError`` `damaged` when an entry since the first of them is missing or not what was recorded.
    public func attemptsWithoutOutcome() async throws -> [AttemptReceipt] {
        let candidates = try await writer.connection.read { try OpenAttempts.withoutOutcome($0) }
        return try await search(candidates).withoutOutcome
    }

    /// The accepted attempts whose newest outcome announces a further try, the oldest first. Whoever tries them knows which
    /// of them nobody will try any more.
    ///
    /// - Throws: ``LedgerError`` `damaged` when an entry since the first of them is missing or not what was recorded.
    public func attemptsAwaitingTry() async throws -> [AttemptReceipt] {
        let candidates = try await writer.connection.read { try OpenAttempts.awaitingTry($0) }
        return try await search(candidates).awaitingTry
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
