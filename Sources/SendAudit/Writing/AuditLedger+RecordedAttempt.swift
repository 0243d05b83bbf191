import FoundationEssentials
import GRDB
public import SendAPI

extension AuditLedger {
    /// Looks for an attempt by the id that the service gave it.
    ///
    /// The row is found by an index and not proven, as a search of everything would: somebody who changes the file can hide
    /// an outcome, and gets a second row that says the same.
    ///
    /// - Parameter id: an id of this ledger's own, not a caller's.
    /// - Returns: the attempt; `nil` where the ledger holds none of that id, or a purge has removed it.
    /// - Throws: ``LedgerError`` `unreadable`, or `closed`.
    public func recordedAttempt(_ id: AttemptID) async throws -> RecordedAttempt? {
        try await writer.connection.read { database in try Self.recordedAttempt(id, database) }
    }

    private static func recordedAttempt(_ id: AttemptID, _ database: Database) throws -> RecordedAttempt? {
        // An id holds its attempt's time, which has an index.
        let milliseconds = id.bytes.prefix(6).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        let sequence = try Int64.fetchOne(
            database.cachedStatement(
                sql: "SELECT max(seq) FROM entry WHERE kind = 1 AND time >= ? AND time < ? AND attempt_id = ?"),
            arguments: [(milliseconds &- 1_000) &* 1_000, (milliseconds &+ 1_000) &* 1_000, Data(id.bytes)])
        guard let sequence else { return nil }
        let email = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT email FROM personal WHERE seq = ? AND \(PersonalRow.isThere)"),
            arguments: [sequence])
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT time, try_number, result FROM entry WHERE attempt_seq = ? AND kind = 2 ORDER BY seq"),
            arguments: [sequence])
        return RecordedAttempt(
            receipt: AttemptReceipt(id: id, sequence: sequence),
            email: email.flatMap { EmailAddress(String(decoding: $0, as: UTF8.self)) },
            outcomes: try rows.map { row in
                RecordedAttempt.Outcome(
                    time: Timestamp(microseconds: try row.value(0)), tryNumber: try row.optional(1) ?? 1,
                    result: (try row.optional(2) as String?).flatMap { SendOutcome.Result(rawValue: $0) })
            })
    }
}
