import GRDB
import SendAPI

extension Outbox {
    /// How many mails wait, and how long the oldest has been due.
    func backlog(now: Timestamp) async throws -> OutboxBacklog {
        try await state.read { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT count(*), min(CASE WHEN due <= ? THEN due END) FROM outbox",
                arguments: [now.microseconds])
            let due = (row?[1] as Int64?).map { Timestamp(microseconds: $0) }
            return OutboxBacklog(depth: row?[0] ?? 0, oldestDue: due.map { now - $0 } ?? .zero)
        }
    }
}
