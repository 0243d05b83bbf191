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
    ///   - isUnverified: leave to take rows as they stand.
    /// - Returns: how many outcomes it took.
    @discardableResult
    func eraseOutcomesOfRemovedAttempts(actor: OperationActor, isUnverified: Bool = false) async throws -> Int {
        var count = 0
        while true {
            let time = options.clock()
            let begun = try await writer.perform { core, database in
                try Self.recordErasure(
                    reason: "their attempts were removed", actor: actor, isUnverified: isUnverified, time: time, core,
                    database
                ) { tiles in
                    try Self.outcomesOfRemovedAttempts(core, &tiles, isUnverified: isUnverified, database)
                }?.rows.count ?? 0
            }
            guard begun > 0 else { return count }
            count += begun
            try await signNow()
            try await continueErasure(isUnverified: isUnverified)
        }
    }

    /// As many as one commit marks without making others wait.
    private static let longestErasure = 8_192

    /// - Throws: ``LedgerError`` `damaged` for a row that is in the index of outcomes and is none: whoever can write the file
    ///   can have the index say anything.
    private static func outcomesOfRemovedAttempts(
        _ core: WriterCore, _ tiles: inout ProvenTiles, isUnverified: Bool, _ database: Database
    ) throws -> [Int64] {
        let holds = ActiveHolds(try core.holds(database))
        // Those of attempts that a hold keeps from being removed stay with them.
        let (removedTo, kind) = (core.removedTo, EntryKind.outcome.rawValue)
        let rows = try Int64.fetchCursor(
            database,
            sql: """
                SELECT entry.seq FROM entry INDEXED BY outcome_by_attempt JOIN personal USING (seq)
                WHERE attempt_seq < ?1 AND entry.seq >= ?1 AND \(PersonalRow.isThere)
                """, arguments: [removedTo])
        var found: [Int64] = []
        while found.count < longestErasure, let row = try rows.next() {
            try tiles.read(row: row, database, isUnverified: isUnverified) { reader in
                guard reader.kind == kind, reader.entry.integer(LeafReader.attemptColumn) < removedTo else {
                    throw LeafReader.Damage(sequence: row, message: "its index says that it is another outcome's")
                }
                if reader.hasPersonal, !reader.isErased, holds.hold(on: reader) == nil { found.append(row) }
            }
        }
        return found.sorted()
    }
}
