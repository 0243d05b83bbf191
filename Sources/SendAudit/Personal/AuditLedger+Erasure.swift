import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI
import Synchronization

extension AuditLedger {
    /// Goes on with an erasure that was recorded and could not be carried out, because its checkpoint could not be written
    /// say.
    ///
    /// - Parameter isUnverified: leave to take rows as they stand.
    func finishErasure(isUnverified: Bool = false) async throws {
        guard try await writer.perform({ core, _ in core.operations.unfinishedErasure != nil }) else { return }
        try await signNow()
        try await continueErasure(isUnverified: isUnverified)
    }

    /// Writes the newest head outside before something is taken away: a copy of the file from before it is then seen to be
    /// older.
    func signNow() async throws {
        let checkpointer = checkpointer
        try await writer.perform { _, _ in try checkpointer.writeNow() }
    }

    /// How many entries one transaction erases: no longer than a commit of new ones.
    private static let batch = 128

    /// Goes on with what is marked, batch by batch. With the last one an entry says that the erasure was carried out.
    ///
    /// - Parameters:
    ///   - isUnverified: leave to take rows as they stand, beside that of the erasure itself.
    ///   - remaining: called after each batch with how many entries are left.
    func continueErasure(isUnverified: Bool = false, _ remaining: (Int) -> Void = { _ in }) async throws {
        let searchKeys = keys.withLock { $0.index.keys }
        while true {
            let time = options.clock()
            let left = try await writer.perform { core, database -> Int? in
                guard let erasure = core.operations.unfinishedErasure else { return nil }
                return try Self.eraseBatch(erasure, isUnverified: isUnverified, searchKeys, time, core, database)
            }
            guard let left else { return }
            remaining(left)
        }
    }

    /// - Returns: how many entries are left.
    private static func eraseBatch(
        _ erasure: OperationLog.Entry, isUnverified: Bool, _ searchKeys: [SearchKey], _ time: Timestamp,
        _ core: WriterCore, _ database: Database
    ) throws -> Int {
        var rows: [Int64] = []
        var left = 0
        try core.commit(database) { () -> [PreparedEntry] in
            try core.checkOperations(database)
            let marks = try Row.fetchAll(
                database, sql: "SELECT seq, erasure FROM erasing ORDER BY seq LIMIT ?", arguments: [batch])
            left = max(0, (try Int.fetchOne(database, sql: "SELECT count(*) FROM erasing") ?? 0) - marks.count)
            var tiles = core.provenTiles()
            try tiles.read(row: erasure.sequence, database, isUnverified: isUnverified)
            for mark in marks {
                guard try mark.value(1) == erasure.sequence else {
                    throw LedgerError.damaged("a mark is of an erasure that is not at work")
                }
                let row: Int64 = try mark.value(0)
                try tiles.read(
                    row: row, database, isUnverified: isUnverified || erasure.details.isUnverified)
                rows.append(row)
            }
            guard left == 0 else { return [] }
            let done = LedgerEntry.completion(
                of: erasure.sequence, isUnverified: isUnverified && !erasure.details.isUnverified, time: time)
            return [PreparedEntry(done, searchKey: core.searchKey)]
        } also: { _ in
            let history = try KeyHistory(database)
            for row in rows { try erase(row, by: erasure.sequence, searchKeys, history, database) }
            // What the entry names is erased: once more, since it is signed now.
            if left == 0 { try core.checkSideTables(database) }
        }
        return left
    }

    private static func erase(
        _ sequence: Int64, by erasure: Int64, _ searchKeys: [SearchKey], _ history: KeyHistory, _ database: Database
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM erasing WHERE seq = ?").execute(arguments: [sequence])
        guard let row = try PersonalRow(sequence, database) else { return }
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO erased (seq, erasure, commitments) VALUES (?, ?, ?)")
            .execute(arguments: [
                sequence, erasure, Data(ErasedCommitments.encoded(row.fields, secret: row.secret)),
            ])
        try database.cachedStatement(sql: "\(PersonalRow.overwriting) WHERE seq = ?").execute(arguments: [sequence])
        let number = history.searchKeyNumber(at: sequence)
        let key = searchKeys.first { $0.number == number }
        for tag in SearchKey.searchable {
            guard let value = row.fields.bytes(tag) else { continue }
            if let key {
                try database.cachedStatement(sql: "DELETE FROM blind_index WHERE block = ? AND hash = ? AND seq = ?")
                    .execute(arguments: [
                        sequence >> LedgerSchema.blockBits,
                        Data(key.hash(tag, SearchKey.canonical(tag, value)).bytes), sequence,
                    ])
                if database.changesCount > 0 { continue }
            }
            // Its key is lost, or the index holds something else for it: the block is gone through.
            try database.cachedStatement(sql: "DELETE FROM blind_index WHERE block = ? AND seq = ?")
                .execute(arguments: [sequence >> LedgerSchema.blockBits, sequence])
            return
        }
    }

    /// Empties the write-ahead log, which still holds what was erased from the pages. Where a reader keeps it in use, the
    /// maintenance loop tries again.
    ///
    /// - Parameter waits: for readers, as long as a commit would; the maintenance loop does not, since it comes every second.
    func truncateWAL(waits: Bool = true) async throws -> Bool {
        let isEmptied = try await writer.perform { _, database in
            let wait = try Int.fetchOne(database, sql: "PRAGMA busy_timeout") ?? 2_000
            if !waits { try database.execute(sql: "PRAGMA busy_timeout = 0") }
            defer { if !waits { try? database.execute(sql: "PRAGMA busy_timeout = \(wait)") } }
            let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            return (row?[0] as Int?) == 0
        }
        mustEmptyLog.withLock { $0 = !isEmptied }
        return isEmptied
    }

    /// Tries again what a reader was in the way of.
    func truncateWALIfDue() async {
        if mustEmptyLog.withLock({ $0 }) { _ = try? await truncateWAL(waits: false) }
    }
}
