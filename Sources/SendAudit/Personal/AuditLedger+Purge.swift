import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI
import Synchronization

extension AuditLedger {
    /// Removes the entries before a moment: an entry that says so and commits to the roll-up of what goes first, then the
    /// rows, in batches that hold the writer no longer than a commit. 32 bytes of each stay in the tree.
    ///
    /// Where something is to go, every entry that is kept is read and proven first: what is counted of those that go hangs on
    /// outcomes that may come long after. Whole blocks of 256 entries go, and nothing that a hold is on. A long range goes
    /// in portions, each with an entry of its own, so that no commit grows with the ledger; what is left when the process
    /// ends goes with the next retention. A hold that comes meanwhile stops it before the next batch that the hold is on.
    ///
    /// - Parameters:
    ///   - cutoff: entries from this moment on stay.
    ///   - reason: why.
    ///   - actor: who does it.
    ///   - isUnverified: leave to go on in a ledger that has damage: entries that are missing or not what was recorded go as
    ///     they are. It is recorded.
    ///   - progress: called with how many entries were read, of how many; then, after each batch, with how many are
    ///     removed, of how many.
    /// - Throws: ``LedgerError``: `damaged`; `overloaded` when holds keep arriving.
    public func purge(
        before cutoff: Timestamp, reason: String, actor: OperationActor, isUnverified: Bool = false,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> RemovalReport {
        let order = PurgeOrder(cutoff: cutoff, reason: reason, actor: actor, isUnverified: isUnverified)
        return try await removals.withLock {
            // What was recorded may not have been carried out: its checkpoint could not be written, or a hold came.
            try await finishErasure(isUnverified: isUnverified)
            try await signNow()
            let former = try await continueRetention(isUnverified: isUnverified)
            let removed =
                former.hold == nil ? try await perform(order, progress) : RemovedPortion(hold: former.hold)
            try await eraseOutcomesOfRemovedAttempts(actor: actor, isUnverified: isUnverified)
            let newest =
                former.count > 0 && removed.sequence == nil
                ? try await writer.perform { core, _ in core.operations.newestRetention?.sequence } : removed.sequence
            return RemovalReport(
                sequence: newest, count: former.count + removed.count, isLogEmptied: try await truncateWAL(),
                hold: removed.hold?.notice)
        }
    }

    /// What has gone.
    private struct RemovedPortion {
        /// The newest entry that records it; `nil` when nothing was to be removed.
        var sequence: Int64?
        /// How many entries went, and over how long a range.
        var count = 0
        var length = 0
        /// The hold that keeps what comes next.
        var hold: Hold?
    }

    private func perform(
        _ order: PurgeOrder, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> RemovedPortion {
        var all = RemovedPortion()
        var failures = 0
        while true {
            var search = try await search(order, progress)
            all.hold = search.hold
            guard !search.isEmpty else { return all }
            do {
                try await remove(&search, &all, progress)
            } catch is StaleSearch {
                failures += 1
                guard failures < 3 else {
                    throw LedgerError(code: .overloaded, message: "holds keep arriving; try again in a moment")
                }
                continue
            }
            // A hold stopped it, or stands where it ends.
            guard all.hold == nil else { return all }
            failures = 0
        }
    }

    private func search(
        _ order: PurgeOrder, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> PurgeSearch {
        let (search, tree) = try await writer.perform { core, database in
            try core.checkOperations(database)
            let rows = core.keptFrom..<max(core.keptFrom, Int64(clamping: core.tree.size))
            return (PurgeSearch(order, ActiveHolds(try core.holds(database)), rows: rows), core.tree)
        }
        let total = Int(clamping: Int64(clamping: tree.size) - search.from)
        return try await run(search, to: tree) {
            progress(RemovalProgress(.verifying, done: Int($0 - search.from), total: total))
        }
    }

    /// Removes what a search has found, in portions.
    private func remove(
        _ search: inout PurgeSearch, _ all: inout RemovedPortion,
        _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws {
        var from = search.from
        let before = all.length
        let total = before + Int(search.to - search.from)
        while from < search.to {
            let rows = from..<min(from + Self.portion, search.to)
            (search, all.sequence) = try await record(rows, search)
            try await signNow()
            let start = search.from
            let continued = try await continueRetention { row in
                progress(RemovalProgress(.removing, done: before + Int(row - start), total: total))
            }
            all.count += continued.count
            all.length += rows.count
            if let hold = continued.hold {
                all.hold = hold
                return
            }
            from = rows.upperBound
        }
    }

    /// - Returns: the search with what came since, and the number of the entry that records it.
    private func record(_ rows: Range<Int64>, _ search: PurgeSearch) async throws -> (PurgeSearch, Int64) {
        let time = options.clock()
        return try await writer.perform { core, database in
            var search = search
            var removed = RemovedRollup()
            let sequence = try core.commit(database) { () -> [PreparedEntry] in
                try core.checkOperations(database)
                // An outcome that came meanwhile may have moved an attempt that was counted already.
                try search.readRest(core.tree, database)
                removed = search.removed(rows)
                let entry = Self.entry(rows, removed, search.order, time: time, core.operations)
                return [PreparedEntry(entry, searchKey: core.searchKey)]
            } also: { sequence in
                try removed.write(retention: sequence, database)
                try database.execute(
                    sql: "INSERT OR REPLACE INTO purged (to_seq, retention) VALUES (?, ?)",
                    arguments: [rows.upperBound, sequence])
            }
            return (search, sequence)
        }
    }

    /// The entry that records a retention.
    private static func entry(
        _ rows: Range<Int64>, _ removed: RemovedRollup, _ order: PurgeOrder, time: Timestamp,
        _ operations: OperationLog
    ) -> LedgerEntry {
        var entry = LedgerEntry(kind: .retention, time: time)
        entry.set(.count, removed.counts.values.reduce(0, &+))
        entry.set(.reason, order.reason)
        entry.set(order.actor)
        entry.set(.rowsFrom, rows.lowerBound)
        entry.set(.rowsTo, rows.upperBound)
        entry.set(.rollupDigest, bytes: removed.digest)
        let lasting = operations.entries.filter { EntryKind.lasting.contains($0.kind) && $0.sequence < rows.upperBound }
        entry.set(.keptDigest, bytes: RowNumbers.digest(lasting.map(\.sequence)))
        entry.set(.untilTime, order.cutoff.microseconds)
        if order.isUnverified { entry.set(.unverified, 1) }
        return entry
    }

    /// Few enough for the roll-up of what goes to be one commit's work.
    private static let portion: Int64 = 8_192
    /// How many rows are removed in one transaction.
    private static let batch: Int64 = 512

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
    /// - Parameters:
    ///   - isUnverified: leave to take rows as they stand, beside that of the retention itself.
    ///   - removed: called after each batch with the number of the first row that is left.
    func continueRetention(
        isUnverified: Bool = false, _ removed: (Int64) -> Void = { _ in }
    ) async throws -> ContinuedRetention {
        var continued = ContinuedRetention()
        while true {
            let time = options.clock()
            let batch = try await writer.perform { core, database in
                try Self.removeBatch(time, isUnverified: isUnverified, core, database)
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
        _ time: Timestamp, isUnverified: Bool, _ core: WriterCore, _ database: Database
    ) throws -> RemovedBatch {
        let from = core.removedTo
        guard from < core.keptFrom else { return RemovedBatch() }
        let end = min((from / batch + 1) * batch, core.keptFrom)
        var removed = RemovedBatch()
        try core.commit(database) { () -> [PreparedEntry] in
            let holds = ActiveHolds(try core.holds(database))
            let order = core.operations.newestRetention
            let isSigned = (order?.sequence ?? 0) > core.operations.newestUntrusted
            guard isSigned || isUnverified else {
                throw UnprovenRow(
                    sequence: order?.sequence ?? 0,
                    message: "nobody had signed for this retention when the ledger was restored")
            }
            let isOrdered = isSigned && order?.details.isUnverified == true
            var tiles = core.provenTiles()
            if let order { try tiles.read(row: order.sequence, database, isUnverified: isUnverified) }
            try tiles.read(from..<end, database, isUnverified: isUnverified || isOrdered) { reader in
                if removed.hold == nil { removed.hold = holds.hold(keeping: reader) }
            }
            guard removed.hold == nil else { return [] }
            let done = LedgerEntry.removal(to: end, isUnverified: isUnverified && !isOrdered, time: time)
            return [PreparedEntry(done, searchKey: core.searchKey)]
        } also: { _ in
            guard removed.hold == nil else { return }
            core.forgetOperations(in: from..<end)
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
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO removed_erased (seq, erasure)
                SELECT seq, erasure FROM erased WHERE seq >= ? AND seq < ?
                """, arguments: range)
        // Copies of it that SQLite makes while it merges pages are then of zeros.
        try database.execute(sql: "\(PersonalRow.overwriting) WHERE seq >= ? AND seq < ?", arguments: range)
        for (table, condition) in [
            ("personal", ""), ("erased", ""), ("entry", "AND kind NOT IN (\(EntryKind.lastingList))"),
        ] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE seq >= ? AND seq < ? \(condition)", arguments: range)
        }
        let count = database.changesCount
        let block = (rows.upperBound - 1) >> LedgerSchema.blockBits
        if isLast || rows.upperBound >> LedgerSchema.blockBits > block {
            try database.execute(
                sql: "DELETE FROM blind_index WHERE block = ? AND seq < ?", arguments: [block, rows.upperBound])
        }
        return count
    }
}
