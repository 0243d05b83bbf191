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
                try core.checkOperations(database)
                let rows = try Self.outcomesOfRemovedAttempts(core.keptFrom, database)
                guard !rows.isEmpty else { return 0 }
                _ = try Self.recordErasure(
                    of: rows, reason: "their attempts were removed", actor: actor, time: time, core, database)
                return rows.count
            }
            guard begun > 0 else { return count }
            count += begun
            try await signNow()
            try await continueErasure()
        }
    }

    /// As many as one commit marks without making others wait.
    private static let longestErasure = 8_192

    private static func outcomesOfRemovedAttempts(_ keptFrom: Int64, _ database: Database) throws -> [Int64] {
        let holds = try Hold.standing(database)
        let rows = try Int64.fetchCursor(
            database,
            sql: """
                SELECT entry.seq FROM entry INDEXED BY outcome_by_attempt JOIN personal USING (seq)
                WHERE attempt_seq < ?1 AND entry.seq >= ?1 AND seq NOT IN (SELECT seq FROM erasing)
                """, arguments: [keptFrom])
        var found: [Int64] = []
        while found.count < longestErasure, let row = try rows.next() {
            let isHeld = try holds.contains { hold in
                switch hold.scope {
                case .person(let email): try names(CanonicalAddress(email), row, database)
                case .period(let window): try isWithin(window, row, database)
                case nil: false
                }
            }
            if !isHeld { found.append(row) }
        }
        return found.sorted()
    }
}
