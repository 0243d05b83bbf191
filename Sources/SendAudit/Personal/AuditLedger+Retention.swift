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
        // One that was recorded may not have been carried out, because its checkpoint could not be written say.
        try await signNow()
        try await continueRetention()
        var newest: Int64?
        var (count, done) = (0, 0)
        let total = try await length(before: cutoff)
        while true {
            let before = done
            let portion = try await removePortion(before: cutoff, reason, actor) {
                progress(before + $0, max(total, before + $0))
            }
            guard let portion else { break }
            newest = portion.sequence
            count += portion.count
            done += portion.length
        }
        try await eraseOutcomesOfRemovedAttempts(actor: actor)
        return RemovalReport(sequence: newest, count: count, isLogEmptied: try await emptyLog())
    }

    private struct Portion {
        let sequence: Int64
        /// How many entries went, and over how long a stretch.
        let count: Int
        let length: Int
    }

    /// - Parameter progress: called with how many entries are done.
    private func removePortion(
        before cutoff: Timestamp, _ reason: String, _ actor: String, progress: @Sendable (Int) -> Void
    ) async throws -> Portion? {
        let searchKeys = keys.withLock { $0.searchKeys }
        for _ in 0..<3 {
            // Anew for each portion: a hold may have come meanwhile.
            let (from, to, watermark) = try await writer.perform { core, database in
                (core.keptFrom, try Self.end(before: cutoff, core, searchKeys, database), Int64(core.tree.size))
            }
            guard to > from else { return nil }
            let removed = try await rollup(from, to)
            let time = options.clock()
            let recorded: (sequence: Int64, lasting: Int)? = try await writer.perform { core, database in
                // An outcome that came meanwhile has moved an attempt that was counted already.
                let isStale = try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE seq >= ? AND attempt_seq < ?)",
                    arguments: [watermark, to])
                guard isStale == false else { return nil }
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
                let sequence = try core.commit([prepared], database) { sequence in
                    try removed.write(retention: sequence, database)
                    try database.execute(
                        sql: "INSERT INTO retained (to_seq, retention) VALUES (?, ?)", arguments: [to, sequence])
                    core.keptFrom = to
                }
                return (sequence, lasting.count { $0 >= from })
            }
            guard let recorded else { continue }
            try await signNow()
            try await continueRetention { progress(Int($0 - from)) }
            return Portion(
                sequence: recorded.sequence, count: Int(to - from) - recorded.lasting, length: Int(to - from))
        }
        throw LedgerError(
            code: .overloaded, message: "outcomes of the oldest attempts keep arriving; try again in a moment")
    }

    /// A multiple of 256, and few enough for the roll-up of what goes to be one commit's work.
    private static let portion: Int64 = 8_192
    private static let batch: Int64 = 512
    private static let lastingList = lastingKinds.map { "\($0.rawValue)" }.joined(separator: ", ")

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

    /// The end of the longest stretch of whole tiles of the next portion that is older than the cutoff and not held.
    private static func end(
        before cutoff: Timestamp, _ core: WriterCore, _ searchKeys: [SearchKey], _ database: Database
    ) throws -> Int64 {
        let from = core.keptFrom
        let limit = min(Int64(core.tree.size), from + portion)
        // The clock may have been set back now and then, so the first row of a younger time ends the stretch. What stays
        // anyway may be of any time.
        var end =
            try Int64.fetchOne(
                database,
                sql: """
                    SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND time >= ? AND kind NOT IN (\(lastingList))
                    ORDER BY seq LIMIT 1
                    """, arguments: [from, limit, cutoff.microseconds]) ?? limit
        let history = try KeyHistory(database)
        for hold in try Hold.standing(database) {
            let first: Int64? =
                switch hold.scope {
                case .person(let email):
                    try Subject(email: email).entries(database, keys: searchKeys, history: history)
                        .first { $0 >= from }
                case .period(let window):
                    try Int64.fetchOne(
                        database,
                        sql: """
                            SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND time >= ? AND time < ?
                            ORDER BY seq LIMIT 1
                            """, arguments: [from, limit, window.bounds.0, window.bounds.1])
                case nil: nil
                }
            if let first { end = min(end, first) }
        }
        return max(from, end / 256 * 256)
    }

    private func rollup(_ from: Int64, _ to: Int64) async throws -> RemovedRollup {
        var removed = RemovedRollup()
        for start in stride(from: from, to: to, by: Int(Self.batch)) {
            let end = min(start + Self.batch, to)
            let standings: [(AttemptStanding, Int64)] = try await writer.perform { _, database in
                try Self.standings(start, end, database)
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

    /// Goes on with removing what a retention's entry names.
    ///
    /// - Parameter removed: called after each batch with the number of the first row that is left.
    func continueRetention(_ removed: (Int64) -> Void = { _ in }) async throws {
        let lasting = Self.lastingList
        while true {
            let next: Int64? = try await writer.perform { core, database in
                guard
                    let first = try Int64.fetchOne(
                        database,
                        sql: "SELECT seq FROM entry WHERE seq < ? AND kind NOT IN (\(lasting)) ORDER BY seq LIMIT 1",
                        arguments: [core.keptFrom])
                else {
                    // Blocks in whose last batch nothing was left to remove.
                    try core.commit([], database) { _ in
                        try database.execute(
                            sql: "DELETE FROM lookup WHERE block < ?",
                            arguments: [core.keptFrom >> LedgerSchema.blockBits])
                    }
                    return nil
                }
                let end = min(first / Self.batch * Self.batch + Self.batch, core.keptFrom)
                try core.commit([], database) { _ in
                    // What was erased of the rows that go must still add up with what the erasures say.
                    for table in ["erased", "erasing"] {
                        try database.execute(
                            sql: """
                                INSERT INTO removed_erased (seq, erasure)
                                SELECT seq, erasure FROM \(table) WHERE seq >= ? AND seq < ?
                                """, arguments: [first, end])
                    }
                    for (table, condition) in [
                        ("personal", ""), ("erased", ""), ("erasing", ""), ("entry", "AND kind NOT IN (\(lasting))"),
                    ] {
                        try database.execute(
                            sql: "DELETE FROM \(table) WHERE seq >= ? AND seq < ? \(condition)",
                            arguments: [first, end])
                    }
                    let block = (end - 1) >> LedgerSchema.blockBits
                    if end == core.keptFrom || end >> LedgerSchema.blockBits > block {
                        try database.execute(
                            sql: "DELETE FROM lookup WHERE block = ? AND seq < ?", arguments: [block, end])
                    }
                }
                return end
            }
            guard let next else { return }
            removed(next)
        }
    }
}
