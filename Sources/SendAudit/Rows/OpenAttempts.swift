import FoundationEssentials
import GRDB
import SendAPI

/// Where the attempts stand whose outcomes are still expected, so that an outcome seldom asks the file.
struct OpenAttempts {
    /// What is remembered at most; about 20 MB.
    private static let maximumCount = 100_000

    private var statuses: [Int64: AttemptStatus] = [:]

    mutating func remember(_ sequence: Int64, _ status: AttemptStatus) {
        guard status.state == .inFlight, statuses.count < Self.maximumCount else {
            statuses[sequence] = nil
            return
        }
        statuses[sequence] = status
    }

    mutating func forgetAll() {
        statuses.removeAll()
    }

    /// Where an attempt stands; `nil` when there is none of that number.
    ///
    /// - Parameter end: outcomes from that entry on are not looked at.
    func status(
        of sequence: Int64, before end: Int64 = .max, in database: Database
    ) throws -> AttemptStatus? {
        try statuses[sequence] ?? Self.read(sequence, before: end, in: database)
    }

    static func read(
        _ sequence: Int64, before end: Int64 = .max, in database: Database
    ) throws -> AttemptStatus? {
        guard
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT time, scenario, client_id, decision_code FROM entry WHERE seq = ? AND kind = 1"),
                arguments: [sequence])
        else { return nil }
        var status = AttemptStatus(
            time: try row.value(0), scenario: try row.optional(1), client: try row.optional(2),
            decisionCode: try row.optional(3))
        if let newest = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT result, error_code, reply_code, phase, next_try IS NOT NULL FROM entry
                    WHERE attempt_seq = ? AND seq < ? ORDER BY seq DESC LIMIT 1
                    """), arguments: [sequence, end]), status.decisionCode == nil
        {
            (status.state, status.code) = try AttemptStatus.after(
                result: (newest.optional(0) as String?).map { WireNamed($0) }, errorCode: newest.optional(1),
                replyCode: newest.optional(2),
                phase: (newest.optional(3) as String?).map { WireNamed($0) }, isTriedAgain: newest.value(4))
        }
        return status
    }

    /// The accepted attempts without an outcome, in their order. The roll-up says on which days to look.
    static func withoutOutcome(_ database: Database) throws -> [AttemptReceipt] {
        try inFlight(
            database,
            where: "NOT EXISTS (SELECT 1 FROM entry AS outcome WHERE outcome.attempt_seq = attempt.seq)")
    }

    /// The accepted attempts whose newest outcome says that they will be tried again, in their order.
    static func awaitingTry(_ database: Database) throws -> [AttemptReceipt] {
        try inFlight(
            database,
            where: """
                (SELECT next_try FROM entry AS outcome WHERE outcome.attempt_seq = attempt.seq
                    ORDER BY outcome.seq DESC LIMIT 1) IS NOT NULL
                """)
    }

    private static func inFlight(_ database: Database, where condition: String) throws -> [AttemptReceipt] {
        let days = try Int64.fetchAll(
            database, sql: "SELECT DISTINCT day FROM rollup_day WHERE state = ? AND count > 0 ORDER BY day",
            arguments: [AttemptState.inFlight.rawValue])
        let statement = try database.cachedStatement(
            sql: """
                SELECT seq, attempt_id FROM entry AS attempt
                WHERE kind = 1 AND time >= ? AND time < ? AND decision_code IS NULL
                    AND \(condition)
                """)
        var receipts: [AttemptReceipt] = []
        let length = AttemptStatus.quarterLength * RollupScale.quartersPerDay
        for day in days {
            let rows = try Row.fetchCursor(statement, arguments: [day &* length, (day &+ 1) &* length])
            while let row = try rows.next() {
                guard let id = AttemptID(bytes: Array(try row.value("attempt_id") as Data)) else { continue }
                receipts.append(AttemptReceipt(id: id, sequence: try row.value("seq")))
            }
        }
        return receipts.sorted { $0.sequence < $1.sequence }
    }
}
