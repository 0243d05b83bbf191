import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI
import Synchronization

extension AuditLedger {
    /// The kinds that a retention leaves where they are: without them the rest could not be verified, and they hold no
    /// personal data.
    static let lastingKinds: [EntryKind] = [.erasure, .retention, .keyRotation, .gap, .restore]
    static let lastingList = lastingKinds.map { "\($0.rawValue)" }.joined(separator: ", ")

    /// Removes the entries before a moment: an entry that says so and commits to the roll-up of what goes first, then the
    /// rows, in batches that hold the writer no longer than a commit. 32 bytes of each stay in the tree.
    ///
    /// Where something is to go the ledger is verified first: what is removed can no longer show who changed it. Whole blocks
    /// of 256 entries go, and nothing that a hold is on. A long stretch goes in portions, each with an entry of its own, so
    /// that no commit grows with the ledger; what is left when the process ends goes with the next retention. A hold that
    /// comes meanwhile stops it before the next batch that the hold is on.
    ///
    /// - Parameters:
    ///   - cutoff: entries from this moment on stay.
    ///   - reason: why.
    ///   - actor: who does it.
    ///   - isUnverified: leave to go on without a verification, in a ledger that has damage elsewhere. It is recorded. What
    ///     goes is proven all the same.
    ///   - progress: called with how many entries were verified, of how many; then, after each batch, with how many are
    ///     removed, of how many.
    /// - Throws: ``LedgerError``: `damaged`; `overloaded` when outcomes of the oldest attempts keep arriving.
    public func retain(
        since cutoff: Timestamp, reason: String, actor: String, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> RemovalReport {
        let order = RetentionOrder(cutoff: cutoff, reason: reason, actor: actor, isUnverified: isUnverified)
        return try await removals.withLock {
            // One that was recorded may not have been carried out: its checkpoint could not be written, or a hold came.
            try await signNow()
            let former = try await continueRetention()
            let removed =
                former.hold == nil ? try await carryOut(order, progress) : RemovedPortion(hold: former.hold)
            try await eraseOutcomesOfRemovedAttempts(actor: actor)
            let newest = former.count > 0 && removed.sequence == nil ? try await newestRetention() : removed.sequence
            return RemovalReport(
                sequence: newest, count: former.count + removed.count, isLogEmptied: try await emptyLog(),
                hold: removed.hold?.notice)
        }
    }

    private func carryOut(
        _ order: RetentionOrder, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> RemovedPortion {
        // Most often nothing is that old, which is no reason to verify.
        let beginning = try await RetentionPlan(order, longest: RetentionPlan.tile, writer)
        guard !beginning.isEmpty else { return RemovedPortion(hold: beginning.hold) }
        var file = order.isUnverified ? .unverified : try await verifiedFile(progress)
        let total = try await length(before: order.cutoff)
        var all = RemovedPortion()
        var failures = 0
        while true {
            let plan = try await RetentionPlan(order, longest: Self.portion, writer)
            all.hold = plan.hold
            guard !plan.isEmpty else { return all }
            do {
                let sequence = try await record(plan, order, file)
                (all.sequence, failures) = (sequence, 0)
            } catch is RetentionPlan.Stale {
                failures += 1
                guard failures < 3 else { throw Self.busy }
                continue
            } catch is VerifiedFile.Changed {
                failures += 1
                guard failures < 3 else { throw VerifiedFile.othersWrite }
                file = try await verifiedFile(progress)
                continue
            }
            try await signNow()
            let before = all.length
            let continued = try await continueRetention { row in
                let done = before + Int(row - plan.from)
                progress(RemovalProgress(.removing, done: done, total: max(total, done)))
            }
            all.count += continued.count
            all.length += Int(plan.to - plan.from)
            if let hold = continued.hold {
                all.hold = hold
                return all
            }
        }
    }

    private static let busy = LedgerError(
        code: .overloaded,
        message: "outcomes of the oldest attempts, or holds, keep arriving; try again in a moment")

    private func newestRetention() async throws -> Int64? {
        try await writer.perform { try Int64.fetchOne($1, sql: "SELECT max(retention) FROM retained") }
    }

    /// What has gone.
    private struct RemovedPortion {
        /// The newest entry that records it; `nil` when nothing was to be removed.
        var sequence: Int64?
        /// How many entries went, and over how long a stretch.
        var count = 0
        var length = 0
        /// The hold that keeps what comes next.
        var hold: Hold?
    }

    /// - Returns: the number of the entry that records it.
    private func record(_ plan: RetentionPlan, _ order: RetentionOrder, _ file: VerifiedFile) async throws -> Int64 {
        let time = options.clock()
        return try await writer.perform { core, database in
            try core.commit(database) { () -> [PreparedEntry] in
                try file.check(core)
                try core.checkOperations(database)
                guard try plan.isCurrent(core, database) else { throw RetentionPlan.Stale() }
                let entry = try plan.entry(order, time: time, database)
                return [PreparedEntry(entry, searchKey: core.searchKey)]
            } also: { sequence in
                try plan.removed.write(retention: sequence, database)
                try database.execute(
                    sql: "INSERT OR REPLACE INTO retained (to_seq, retention) VALUES (?, ?)",
                    arguments: [plan.to, sequence])
                core.keptFrom = plan.to
            }
        }
    }

    /// A multiple of 256, and few enough for the roll-up of what goes to be one commit's work.
    private static let portion: Int64 = 8_192

    /// About how many entries are older than the cutoff: up to the first younger attempt, which an index finds.
    private func length(before cutoff: Timestamp) async throws -> Int {
        try await writer.perform { core, database in
            let end =
                try Int64.fetchOne(
                    database, sql: "SELECT seq FROM entry WHERE kind = 1 AND time >= ? ORDER BY time LIMIT 1",
                    arguments: [cutoff.microseconds]) ?? Int64(core.tree.size)
            return Int(max(0, end - core.keptFrom))
        }
    }

    /// What was done of the removals that are recorded.
    struct ContinuedRetention {
        /// How many entries went.
        var count = 0
        /// The hold that stopped it; `nil` when all is done.
        var hold: Hold?
    }

    /// Goes on with removing what the retentions' entries name, up to the first batch that a hold is on. The rows of that
    /// batch and those after it stay until the hold is released.
    ///
    /// - Parameter removed: called after each batch with the number of the first row that is left.
    func continueRetention(_ removed: (Int64) -> Void = { _ in }) async throws -> ContinuedRetention {
        var continued = ContinuedRetention()
        while true {
            let time = options.clock()
            let batch = try await writer.perform { core, database in
                try Self.removeBatch(time, core, database)
            }
            continued.count += batch.count
            continued.hold = batch.hold
            guard let next = batch.next else { return continued }
            removed(next)
        }
    }

    private struct RemovedBatch {
        /// The first row that is left; `nil` when nothing more is to be removed, or may be.
        var next: Int64?
        var count = 0
        var hold: Hold?
    }

    /// Removes the next rows and records that they are gone, in one transaction, in which they and the holds are looked at:
    /// nobody can change either in between.
    private static func removeBatch(
        _ time: Timestamp, _ core: WriterCore, _ database: Database
    ) throws -> RemovedBatch {
        let from = core.removedTo
        guard from < core.keptFrom else { return RemovedBatch() }
        let end = min(from / RetentionPlan.batch * RetentionPlan.batch + RetentionPlan.batch, core.keptFrom)
        var removed = RemovedBatch()
        try core.commit(database) { () -> [PreparedEntry] in
            var tiles = core.provenTiles()
            try tiles.read(from..<end, database)
            removed.hold = try StandingHolds(database).first(in: from..<end, database)?.hold
            return removed.hold == nil ? [PreparedEntry(.removal(to: end, time: time), searchKey: core.searchKey)] : []
        } also: { _ in
            guard removed.hold == nil else { return }
            let holds = try Int64.fetchSet(
                database, sql: "SELECT seq FROM entry WHERE kind = ? AND kind > 3 AND seq >= ? AND seq < ?",
                arguments: [Int64(EntryKind.hold.rawValue), from, end])
            core.forget(operations: holds)
            removed.next = end
            removed.count = try delete(from..<end, isLast: end == core.keptFrom, database)
        }
        return removed
    }

    /// - Parameter isLast: whether nothing more is to be removed after it.
    /// - Returns: how many entries went.
    private static func delete(_ rows: Range<Int64>, isLast: Bool, _ database: Database) throws -> Int {
        let range: StatementArguments = [rows.lowerBound, rows.upperBound]
        // What was erased of the rows that go must still add up with what the erasures say.
        for table in ["erased", "erasing"] {
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO removed_erased (seq, erasure)
                    SELECT seq, erasure FROM \(table) WHERE seq >= ? AND seq < ?
                    """, arguments: range)
        }
        for (table, condition) in [
            ("personal", ""), ("erased", ""), ("erasing", ""), ("entry", "AND kind NOT IN (\(lastingList))"),
        ] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE seq >= ? AND seq < ? \(condition)", arguments: range)
        }
        let count = database.changesCount
        let block = (rows.upperBound - 1) >> LedgerSchema.blockBits
        if isLast || rows.upperBound >> LedgerSchema.blockBits > block {
            try database.execute(
                sql: "DELETE FROM lookup WHERE block = ? AND seq < ?", arguments: [block, rows.upperBound])
        }
        return count
    }
}
