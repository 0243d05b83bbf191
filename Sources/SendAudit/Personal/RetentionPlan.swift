import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// What the next portion of a retention takes, and the roll-up of it.
struct RetentionPlan: Sendable {
    /// Something came meanwhile that moves the plan: an outcome of an attempt that was counted, or a hold.
    struct Stale: Error {}

    static let tile: Int64 = 256
    /// How many rows are looked at, or removed, in one transaction.
    static let batch: Int64 = 512

    /// The first row that goes, and the first one after it that stays: whole tiles.
    let from: Int64
    private(set) var to: Int64
    /// The hold without which it would be more.
    private(set) var hold: Hold?
    private(set) var removed = RemovedRollup()
    /// How many entries there were.
    private let watermark: Int64

    var isEmpty: Bool { to <= from }

    /// Looks for the longest stretch of whole tiles that is older than the cutoff and not held. In batches, so that the
    /// writer waits no longer than for a commit; each is read and proven in one snapshot.
    ///
    /// - Parameter longest: a multiple of 256.
    init(_ order: RetentionOrder, longest: Int64, _ writer: LedgerWriter) async throws {
        (from, watermark) = try await writer.perform { core, _ in (core.keptFrom, Int64(clamping: core.tree.size)) }
        to = from
        let limit = min(watermark / Self.tile * Self.tile, from + longest)
        while to < limit {
            let rows = to..<min(to + Self.batch, limit)
            let batch = try await writer.perform { core, database in
                try Batch(rows, order, core, database)
            }
            for (standing, count) in batch.standings { removed.add(standing, count) }
            (to, hold) = (batch.end, batch.hold)
            if batch.end < rows.upperBound { return }
        }
    }

    /// Whether what came since the plan was made changes nothing of it.
    func isCurrent(_ core: WriterCore, _ database: Database) throws -> Bool {
        let isMoved = try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE seq >= ? AND attempt_seq < ?)",
            arguments: [watermark, to])
        let newestHold = try Int64.fetchOne(
            database, sql: "SELECT max(seq) FROM entry WHERE kind = ? AND kind > 3",
            arguments: [Int64(EntryKind.hold.rawValue)])
        return isMoved == false && newestHold ?? -1 < watermark && core.keptFrom == from
    }

    /// The entry that records it.
    func entry(_ order: RetentionOrder, time: Timestamp, _ database: Database) throws -> LedgerEntry {
        var entry = LedgerEntry(kind: .retention, time: time)
        entry.set(.count, removed.counts.values.reduce(0, +))
        entry.set(.reason, order.reason)
        entry.set(.actor, order.actor)
        entry.set(.rowsFrom, from)
        entry.set(.rowsTo, to)
        entry.set(.rollupDigest, bytes: removed.digest)
        let lasting = try Int64.fetchAll(
            database,
            sql: """
                SELECT seq FROM entry WHERE kind IN (\(AuditLedger.lastingList)) AND kind > 3 AND seq < ? ORDER BY seq
                """, arguments: [to])
        entry.set(.keptDigest, bytes: AuditLedger.digest(lasting))
        entry.set(.untilTime, order.cutoff.microseconds)
        if order.isUnverified { entry.set(.unverified, 1) }
        return entry
    }
}

extension RetentionPlan {
    /// The part of some rows that may go.
    private struct Batch: Sendable {
        private(set) var end: Int64
        private(set) var hold: Hold?
        private(set) var standings: [(AttemptStanding, Int64)] = []

        init(_ rows: Range<Int64>, _ order: RetentionOrder, _ core: WriterCore, _ database: Database) throws {
            end = rows.upperBound
            var tiles = core.provenTiles()
            try database.inTransaction(.deferred) {
                // A row that looks young may not be; but where damage is known of, only what goes has to be proven.
                if !order.isUnverified { try tiles.read(rows, database) }
                try look(rows, order.cutoff, database)
                if order.isUnverified { try tiles.read(rows.lowerBound..<end, database) }
                return .commit
            }
        }

        private mutating func look(_ rows: Range<Int64>, _ cutoff: Timestamp, _ database: Database) throws {
            // The clock may have been set back now and then, so the first row of a younger time ends the stretch. What
            // stays anyway may be of any time.
            let young = try Int64.fetchOne(
                database,
                sql: """
                    SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND time >= ? AND kind NOT IN (\(AuditLedger.lastingList))
                    ORDER BY seq LIMIT 1
                    """, arguments: [rows.lowerBound, rows.upperBound, cutoff.microseconds])
            if let young { end = young / RetentionPlan.tile * RetentionPlan.tile }
            if let held = try StandingHolds(database).first(in: rows.lowerBound..<end, database) {
                (end, hold) = (held.sequence / RetentionPlan.tile * RetentionPlan.tile, held.hold)
            }
            standings = try Self.standings(rows.lowerBound, end, database)
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
    }
}
