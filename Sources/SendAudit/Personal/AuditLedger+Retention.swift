import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI
import Synchronization

extension AuditLedger {
    /// The kinds that a retention leaves where they are: without them the rest could not be verified, and they hold no
    /// personal data.
    static let lastingKinds: [EntryKind] = [.erasure, .retention, .keyRotation, .gap, .restore]

    /// Removes the entries before a moment: an entry that says so and commits to the roll-up of what goes first, then the
    /// rows, in batches that hold the writer no longer than a commit. 32 bytes of each stay in the tree.
    ///
    /// Whole blocks of 256 entries go, and nothing that a hold is on. A long stretch goes in portions, each with an entry of
    /// its own, so that no commit grows with the ledger; what is left when the process ends goes with the next retention.
    /// A hold that comes meanwhile stops it before the next batch that the hold is on.
    ///
    /// - Parameters:
    ///   - cutoff: entries from this moment on stay.
    ///   - reason: why.
    ///   - actor: who does it.
    ///   - progress: called after each batch with how many entries are done, of how many.
    /// - Throws: ``LedgerError``, `overloaded` when outcomes of the oldest attempts keep arriving.
    public func retain(
        since cutoff: Timestamp, reason: String, actor: String, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> RemovalReport {
        try await removals.withLock {
            try await retainAlone(before: cutoff, reason: reason, actor: actor, progress: progress)
        }
    }

    private func retainAlone(
        before cutoff: Timestamp, reason: String, actor: String, progress: @Sendable (Int, Int) -> Void
    ) async throws -> RemovalReport {
        // One that was recorded may not have been carried out: its checkpoint could not be written, or a hold came.
        try await signNow()
        let former = try await continueRetention()
        var newest = former.count > 0 ? try await newestRetention() : nil
        var (count, done) = (former.count, 0)
        var hold = former.hold
        let total = try await length(before: cutoff)
        while hold == nil {
            let before = done
            let portion = try await removePortion(before: cutoff, reason, actor) {
                progress(before + $0, max(total, before + $0))
            }
            hold = portion.hold
            guard let sequence = portion.sequence else { break }
            newest = sequence
            count += portion.count
            done += portion.length
        }
        try await eraseOutcomesOfRemovedAttempts(actor: actor)
        return RemovalReport(
            sequence: newest, count: count, isLogEmptied: try await emptyLog(), hold: hold?.notice)
    }

    private func newestRetention() async throws -> Int64? {
        try await writer.perform { try Int64.fetchOne($1, sql: "SELECT max(retention) FROM retained") }
    }

    private struct Portion {
        /// The entry that records it; `nil` when nothing is to be removed.
        var sequence: Int64?
        /// How many entries went, and over how long a stretch.
        var count = 0
        var length = 0
        /// The hold that keeps what comes next.
        var hold: Hold?
    }

    /// What was done of the removals that are recorded.
    struct ContinuedRetention {
        /// How many entries went.
        var count = 0
        /// The hold that stopped it; `nil` when all is done.
        var hold: Hold?
    }

    /// - Parameter progress: called with how many entries are done.
    private func removePortion(
        before cutoff: Timestamp, _ reason: String, _ actor: String, progress: @Sendable (Int) -> Void
    ) async throws -> Portion {
        let searchKeys = keys.withLock { $0.index.keys }
        for _ in 0..<3 {
            // Anew for each portion: a hold may have come meanwhile.
            let (from, to, hold, watermark): (Int64, Int64, Hold?, Int64) = try await writer.perform { core, database in
                try core.checkOperations(database)
                let (end, hold) = try Self.end(before: cutoff, core, searchKeys, database)
                return (core.keptFrom, end, hold, Int64(core.tree.size))
            }
            guard to > from else { return Portion(hold: hold) }
            let removed = try await rollup(from, to)
            let time = options.clock()
            let recorded: Int64? = try await writer.perform { core, database in
                // An outcome that came meanwhile has moved an attempt that was counted already; a hold may be on it.
                try core.checkOperations(database)
                let isStale = try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE seq >= ? AND attempt_seq < ?)",
                    arguments: [watermark, to])
                guard isStale == false, try HeldRow.newestChange(database) < watermark else { return nil }
                var entry = LedgerEntry(kind: .retention, time: time)
                entry.set(.count, removed.counts.values.reduce(0, +))
                entry.set(.reason, reason)
                entry.set(.actor, actor)
                entry.set(.rowsFrom, from)
                entry.set(.rowsTo, to)
                entry.set(.rollupDigest, bytes: removed.digest)
                let lasting = try Int64.fetchAll(
                    database,
                    sql: """
                        SELECT seq FROM entry WHERE kind IN (\(Self.lastingList)) AND kind > 3 AND seq < ? ORDER BY seq
                        """, arguments: [to])
                entry.set(.keptDigest, bytes: Self.digest(lasting))
                entry.set(.untilTime, cutoff.microseconds)
                let prepared = PreparedEntry(entry, searchKey: core.searchKey)
                return try core.commit([prepared], database) { sequence in
                    try removed.write(retention: sequence, database)
                    try database.execute(
                        sql: "INSERT OR REPLACE INTO retained (to_seq, retention) VALUES (?, ?)",
                        arguments: [to, sequence])
                    core.keptFrom = to
                }
            }
            guard let recorded else { continue }
            try await signNow()
            let continued = try await continueRetention { progress(Int($0 - from)) }
            return Portion(
                sequence: recorded, count: continued.count, length: Int(to - from), hold: continued.hold)
        }
        throw LedgerError(
            code: .overloaded,
            message: "outcomes of the oldest attempts, or holds, keep arriving; try again in a moment")
    }

    /// A multiple of 256, and few enough for the roll-up of what goes to be one commit's work.
    private static let portion: Int64 = 8_192
    private static let batch: Int64 = 512
    static let lastingList = lastingKinds.map { "\($0.rawValue)" }.joined(separator: ", ")

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

    /// The end of the longest stretch of whole tiles of the next portion that is older than the cutoff and not held, and
    /// the hold without which it would be longer.
    private static func end(
        before cutoff: Timestamp, _ core: WriterCore, _ searchKeys: [SearchKey], _ database: Database
    ) throws -> (end: Int64, hold: Hold?) {
        let from = core.keptFrom
        let limit = min(Int64(core.tree.size), from + portion)
        // The clock may have been set back now and then, so the first row of a younger time ends the stretch. What stays
        // anyway may be of any time.
        let old =
            try Int64.fetchOne(
                database,
                sql: """
                    SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND time >= ? AND kind NOT IN (\(lastingList))
                    ORDER BY seq LIMIT 1
                    """, arguments: [from, limit, cutoff.microseconds]) ?? limit
        let oldTiles = old / 256 * 256
        guard oldTiles > from,
            let held = try HeldRow.first(in: from..<oldTiles, searchKeys: searchKeys, database)
        else { return (max(from, oldTiles), nil) }
        return (max(from, held.sequence / 256 * 256), held.hold)
    }

    private func rollup(_ from: Int64, _ to: Int64) async throws -> RemovedRollup {
        var removed = RemovedRollup()
        for start in stride(from: from, to: to, by: Int(Self.batch)) {
            let end = min(start + Self.batch, to)
            let standings: [(AttemptStanding, Int64)] = try await writer.perform { core, database in
                var tiles = core.provenTiles()
                try tiles.prove(start..<end, database)
                return try Self.standings(start, end, database)
            }
            for (standing, count) in standings { removed.add(standing, count) }
        }
        return removed
    }

    private static func standings(
        _ start: Int64, _ end: Int64, _ database: Database
    ) throws -> [(AttemptStanding, Int64)] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT seq, kind, time, details FROM entry WHERE seq >= ? AND seq < ? AND kind IN (1, 4)",
            arguments: [start, end])
        return try rows.flatMap { row -> [(AttemptStanding, Int64)] in
            guard (row["kind"] as Int) == EntryKind.refusalBurst.rawValue else {
                return try OpenAttempts.read(row["seq"], in: database).map { [($0, Int64(1))] } ?? []
            }
            let details = DetailCoding.decode(row["details"] as Data? ?? Data()) ?? FieldList()
            return AttemptStanding.burst(details, time: row["time"])
        }
    }

    /// Goes on with removing what the retentions' entries name, up to the first batch that a hold is on. The rows of that
    /// batch and those after it stay until the hold is released; a removal in progress leaves as much.
    ///
    /// - Parameter removed: called after each batch with the number of the first row that is left.
    func continueRetention(_ removed: (Int64) -> Void = { _ in }) async throws -> ContinuedRetention {
        let searchKeys = keys.withLock { $0.index.keys }
        var continued = ContinuedRetention()
        var known: (change: Int64, held: HeldRow?)?
        while true {
            let batch = try await writer.perform { [known] core, database in
                try Self.removeBatch(known, core, searchKeys, database)
            }
            known = batch.known
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
        /// The newest change of the holds, and the first row that they keep of what is to be removed.
        var known: (change: Int64, held: HeldRow?)
    }

    private static func removeBatch(
        _ known: (change: Int64, held: HeldRow?)?, _ core: WriterCore, _ searchKeys: [SearchKey], _ database: Database
    ) throws -> RemovedBatch {
        let change = try HeldRow.newestChange(database)
        guard
            let first = try Int64.fetchOne(
                database,
                sql: "SELECT seq FROM entry WHERE seq < ? AND kind NOT IN (\(lastingList)) ORDER BY seq LIMIT 1",
                arguments: [core.keptFrom])
        else {
            // Blocks in whose last batch nothing was left to remove.
            try core.commit([], database) { _ in
                try database.execute(
                    sql: "DELETE FROM lookup WHERE block < ?", arguments: [core.keptFrom >> LedgerSchema.blockBits])
            }
            return RemovedBatch(known: (change, nil))
        }
        // Who is held is looked for in the whole ledger, which takes its time: only when it may have changed.
        let held =
            if let known, known.change == change {
                known.held
            } else {
                try HeldRow.first(in: first..<core.keptFrom, searchKeys: searchKeys, database)
            }
        let end = min(first / batch * batch + batch, core.keptFrom)
        if let held, held.sequence < end { return RemovedBatch(hold: held.hold, known: (change, held)) }
        var count = 0
        var tiles = core.provenTiles()
        try core.commit([], database) { _ in
            try tiles.prove(first..<end, database)
            let holds = try Int64.fetchSet(
                database, sql: "SELECT seq FROM entry WHERE kind = ? AND kind > 3 AND seq >= ? AND seq < ?",
                arguments: [Int64(EntryKind.hold.rawValue), first, end])
            core.forget(operations: holds)
            // What was erased of the rows that go must still add up with what the erasures say.
            for table in ["erased", "erasing"] {
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO removed_erased (seq, erasure)
                        SELECT seq, erasure FROM \(table) WHERE seq >= ? AND seq < ?
                        """, arguments: [first, end])
            }
            for (table, condition) in [
                ("personal", ""), ("erased", ""), ("erasing", ""), ("entry", "AND kind NOT IN (\(lastingList))"),
            ] {
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE seq >= ? AND seq < ? \(condition)", arguments: [first, end])
            }
            count = database.changesCount
            let block = (end - 1) >> LedgerSchema.blockBits
            if end == core.keptFrom || end >> LedgerSchema.blockBits > block {
                try database.execute(
                    sql: "DELETE FROM lookup WHERE block = ? AND seq < ?", arguments: [block, end])
            }
        }
        return RemovedBatch(next: end, count: count, known: (change, held))
    }
}
