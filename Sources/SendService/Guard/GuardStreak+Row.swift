import GRDB
import SendAPI
import SendGuard

extension GuardStreak {
    init(_ row: Row) {
        self.init(now: Timestamp(microseconds: row["counted"]))
        (level, unused, source) = (row["level"], row["unused"], row["source"])
        begun = Timestamp(microseconds: row["begun"])
        used = (row["used"] as Int64?).map { Timestamp(microseconds: $0) }
    }

    func write(_ subject: GuardSubject, expires: Timestamp, in database: Database) throws {
        try database.run(
            sql: """
                INSERT OR REPLACE INTO guard_streak (subject, level, counted, unused, begun, source, used, expires)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                subject.text, level, counted.microseconds, unused, begun.microseconds, source, used?.microseconds,
                expires.microseconds,
            ])
    }
}
