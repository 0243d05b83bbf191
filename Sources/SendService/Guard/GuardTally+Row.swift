import GRDB
import SendAPI
import SendGuard

extension GuardTally {
    init(_ row: Row) {
        self.init(now: Timestamp(microseconds: row["counted"]))
        (used, unused, open, openBefore) = (row["used"], row["unused"], row["open"], row["open_before"])
        (begun, opened) = (Timestamp(microseconds: row["begun"]), Timestamp(microseconds: row["opened"]))
        state = State(rawValue: row["state"]) ?? .clear
        (since, until) = (Timestamp(microseconds: row["since"]), Timestamp(microseconds: row["until"]))
        (level, reasonSent, reasonUsed) = (row["level"], row["reason_sent"], row["reason_used"])
        reasonBegun = Timestamp(microseconds: row["reason_begun"])
        admitted = Timestamp(microseconds: row["admitted"])
    }

    func write(_ subject: GuardSubject, expires: Timestamp, in database: Database) throws {
        try database.run(
            sql: """
                INSERT OR REPLACE INTO guard_tally
                    (subject, used, unused, counted, begun, open, open_before, opened, state, since, until, level,
                    reason_sent, reason_used, reason_begun, admitted, expires)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                subject.text, used, unused, counted.microseconds, begun.microseconds, open, openBefore,
                opened.microseconds, state.rawValue, since.microseconds, until.microseconds, level, reasonSent,
                reasonUsed, reasonBegun.microseconds, admitted.microseconds, expires.microseconds,
            ])
    }
}
