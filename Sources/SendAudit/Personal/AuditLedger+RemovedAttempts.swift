import GRDB
import SendAPI
import Synchronization

extension AuditLedger {
    /// Erases the personal values of outcomes whose attempts a purge has removed: a server's answer often quotes the
    /// address, and would outlive the attempt by as long as a bounce comes later. Recorded as an erasure, so that every
    /// proof still verifies; what a hold is on stays until the next purge after the hold.
    ///
    /// Called after a purge, so that it also takes what purges of former versions have left. An outcome that comes later
    /// carries nothing.
    ///
    /// - Parameters:
    ///   - actor: who had the attempts removed.
    /// - Returns: how many outcomes it took.
    @discardableResult
    func eraseOutcomesOfRemovedAttempts(actor: String) async throws -> Int {
        var count = 0
        while true {
            let time = options.clock()
            let begun = try await writer.perform { core, database in
                try Self.recordErasure(
                    in: nil, reason: "their attempts were removed", actor: actor, time: time, core, database
                ) { prove in
                    try Self.outcomesOfRemovedAttempts(core.keptFrom, database, prove)
                }?.rows.count ?? 0
            }
            guard begun > 0 else { return count }
            count += begun
            try await signNow()
            try await continueErasure()
        }
    }

    /// As many as one commit marks without making others wait.
    private static let longestErasure = 8_192

    private static func outcomesOfRemovedAttempts(
        _ keptFrom: Int64, _ database: Database, _ prove: (Int64) throws -> Void
    ) throws -> [Int64] {
        let standing = try StandingHolds(database)
        let rows = try Int64.fetchCursor(
            database,
            sql: """
                SELECT entry.seq FROM entry INDEXED BY outcome_by_attempt JOIN personal USING (seq)
                WHERE attempt_seq < ?1 AND entry.seq >= ?1 AND seq NOT IN (SELECT seq FROM erasing)
                """, arguments: [keptFrom])
        var found: [Int64] = []
        while found.count < longestErasure, let row = try rows.next() {
            try prove(row)
            if try standing.hold(on: row, database) == nil { found.append(row) }
        }
        return found.sorted()
    }
}
