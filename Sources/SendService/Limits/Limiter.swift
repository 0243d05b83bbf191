import GRDB
import SendAPI

/// Counts what happened in sliding windows and says how long to wait. Counts live in the database, so that a restart or a
/// reload of the page does not reset them.
///
/// The events of a subject are numbered without a gap. Whether there are so many in a window is seen from one event: the
/// one that lies so many back. So a check costs the same after ten events and after a million.
///
/// Clocks are set back. An event that lies in the future has happened now, so no wait is ever longer than its window.
struct Limiter: Sendable {
    /// How often something may happen in a window.
    struct Budget: Sendable {
        let name: LimitHit.Name
        let subject: String
        let maximum: Int
        let window: Duration

        /// The subject without its prefix, for an operator.
        var shownSubject: String { subject.split(separator: ":", maxSplits: 1).last.map(String.init) ?? subject }
    }

    /// How much of a budget is spent.
    struct Standing: Sendable {
        let budget: Budget
        /// How often it happened in the window.
        let count: Int
        /// When it may happen again; `nil` where it may now.
        let free: Timestamp?
    }

    /// What was spent.
    struct Spent: Sendable {
        fileprivate let events: [(subject: String, number: Int64)]
    }

    /// Whether there was enough.
    enum Verdict: Sendable {
        case spent(Spent)
        case refused(LimitHit)
    }

    let state: StateDatabase

    /// Spends one from each of several budgets, or from none: what is refused does not count, so that a burst against the
    /// cool-down cannot eat the hour.
    ///
    /// - Returns: a receipt, with which it can be given back, or the limit with the longest wait.
    static func spend(_ budgets: [Budget], now: Timestamp, in database: Database) throws -> Verdict {
        if let longest = try hit(budgets, now: now, in: database) { return .refused(longest) }
        return .spent(
            Spent(
                events: try budgets.map { budget in
                    let number = try add(budget.subject, keep: budget.window, now: now, in: database)
                    return (budget.subject, number)
                }))
    }

    /// The same in a transaction of its own.
    ///
    /// - Throws: ``Refusal``.
    @discardableResult
    func spend(_ budgets: [Budget], now: Timestamp) async throws -> Spent {
        switch try await state.write({ try Self.spend(budgets, now: now, in: $0) }) {
        case .spent(let spent): return spent
        case .refused(let hit): throw Refusal(hit, now: now)
        }
    }

    /// The limit with the longest wait; `nil` where there is enough of each.
    static func hit(_ budgets: [Budget], now: Timestamp, in database: Database) throws -> LimitHit? {
        try budgets.compactMap { try hit($0, now: now, in: database) }.max { $0.free < $1.free }
    }

    /// Gives back what was spent for something that then did not happen.
    func giveBack(_ spent: Spent) async throws {
        try await state.write { database in
            for (subject, number) in spent.events {
                // The events after it move up, so that their numbers stay without a gap.
                let later = try Int64.fetchAll(
                    database.cachedStatement(
                        sql: "SELECT number FROM limit_event WHERE subject = ? AND number > ? ORDER BY number"),
                    arguments: [subject, number])
                try database.run(
                    sql: """
                        DELETE FROM limit_event WHERE subject = ?1
                        AND number = min(?2, (SELECT max(number) FROM limit_event WHERE subject = ?1))
                        """, arguments: [subject, number])
                for number in later {
                    try database.run(
                        sql: "UPDATE limit_event SET number = number - 1 WHERE subject = ? AND number = ?",
                        arguments: [subject, number])
                }
            }
        }
    }

    /// How much of a budget is spent.
    static func standing(_ budget: Budget, now: Timestamp, in database: Database) throws -> Standing {
        let free = try hit(budget, now: now, in: database)?.free
        let count =
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM limit_event WHERE subject = ? AND time > ?",
                arguments: [budget.subject, (now - budget.window).microseconds]) ?? 0
        return Standing(budget: budget, count: count, free: free)
    }

    /// Forgets what happened to a subject.
    ///
    /// - Returns: how many events those were.
    static func forget(_ subject: String, in database: Database) throws -> Int {
        try database.execute(sql: "DELETE FROM limit_event WHERE subject = ?", arguments: [subject])
        return database.changesCount
    }

    private static func hit(_ budget: Budget, now: Timestamp, in database: Database) throws -> LimitHit? {
        guard let newest = try newest(budget.subject, keep: budget.window, now: now, in: database),
            let time = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT time FROM limit_event WHERE subject = ? AND number = ?"),
                arguments: [budget.subject, newest - Int64(budget.maximum) + 1])
        else { return nil }
        let free = Timestamp(microseconds: time) + budget.window
        guard free > now else { return nil }
        return LimitHit(
            name: budget.name, window: budget.window, count: budget.maximum, maximum: budget.maximum, free: free)
    }

    /// The number of a subject's newest event, `nil` where there is none. What lies in the future is brought back.
    private static func newest(
        _ subject: String, keep: Duration, now: Timestamp, in database: Database
    ) throws -> Int64? {
        let newest = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT number, time FROM limit_event WHERE subject = ? ORDER BY number DESC LIMIT 1"),
            arguments: [subject])
        guard let newest else { return nil }
        if newest["time"] as Int64 > now.microseconds {
            try database.run(
                sql: "UPDATE limit_event SET time = ?, expires = ? WHERE subject = ? AND time > ?",
                arguments: [now.microseconds, (now + keep).microseconds, subject, now.microseconds])
        }
        return newest["number"]
    }

    @discardableResult
    private static func add(_ subject: String, keep: Duration, now: Timestamp, in database: Database) throws -> Int64 {
        let number = (try newest(subject, keep: keep, now: now, in: database) ?? 0) + 1
        try database.run(
            sql: "INSERT INTO limit_event (subject, number, time, expires) VALUES (?, ?, ?, ?)",
            arguments: [subject, number, now.microseconds, (now + keep).microseconds])
        return number
    }
}

extension Limiter {
    /// Notes that something happened that may not happen often: more often than `maximum` in the window locks the subject.
    static func miss(
        _ subject: String, maximum: Int, window: Duration, lockout: Duration, now: Timestamp, in database: Database
    ) throws {
        let number = try add(subject, keep: window, now: now, in: database)
        let time = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT time FROM limit_event WHERE subject = ? AND number = ?"),
            arguments: [subject, number - Int64(maximum)])
        guard let time, now - Timestamp(microseconds: time) < window else { return }
        try database.run(
            sql: "INSERT OR REPLACE INTO limit_event (subject, number, time, expires) VALUES (?, 1, ?, ?)",
            arguments: [lock(subject), now.microseconds, (now + lockout).microseconds])
    }

    /// The lock of a subject that was missed too often; `nil` where it is free.
    static func lock(
        of subject: String, maximum: Int, lockout: Duration, now: Timestamp, in database: Database
    ) throws -> LimitHit? {
        let budget = lockBudget(of: subject, lockout: lockout)
        guard var hit = try hit(budget, now: now, in: database) else { return nil }
        (hit.count, hit.maximum) = (maximum + 1, maximum)
        return hit
    }

    /// The lock of a subject as a budget of one.
    static func lockBudget(of subject: String, lockout: Duration) -> Budget {
        Budget(name: .captchaLock, subject: lock(subject), maximum: 1, window: lockout)
    }

    private static func lock(_ subject: String) -> String { "lock:\(subject)" }
}
