import EIAMErrors
import GRDB
import SendAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Counts what happened in sliding windows and says how long to wait. Counts live in the database, so that a restart or a
/// reload of the page does not reset them.
struct Limiter: Sendable {
    /// How often something may happen in a window.
    struct Budget: Sendable {
        let subject: String
        let count: Int
        let window: Duration
    }

    /// What was spent.
    struct Spent: Sendable {
        fileprivate let rows: [Int64]
    }

    let state: StateDatabase

    /// Spends one from each of several budgets, or from none: what is refused does not count, so that a burst against the
    /// cool-down cannot eat the hour.
    ///
    /// - Returns: a receipt, with which it can be given back.
    /// - Throws: `SDK.SEND.1001` with the longest of the waits.
    @discardableResult
    func spend(_ budgets: [Budget], now: Timestamp) async throws -> Spent {
        let (wait, spent): (Duration?, [Int64]) = try await state.write { database in
            var longest: Duration?
            for budget in budgets {
                let times = try Int64.fetchAll(
                    database,
                    sql: "SELECT time FROM limit_event WHERE subject = ? AND time > ? ORDER BY time DESC LIMIT ?",
                    arguments: [budget.subject, (now - budget.window).microseconds, budget.count])
                guard times.count >= budget.count, let oldest = times.last else { continue }
                let wait = Timestamp(microseconds: oldest) + budget.window - now
                longest = max(longest ?? .zero, wait)
            }
            guard longest == nil else { return (longest, []) }
            let spent = try budgets.map { budget in
                try Self.insert(budget.subject, keep: budget.window, now: now, into: database)
                return database.lastInsertedRowID
            }
            return (nil, spent)
        }
        if let wait { throw EIAMError.tooManyRequests(.init(retryAfter: wait)) }
        return Spent(rows: spent)
    }

    /// Gives back what was spent for something that then did not happen.
    func giveBack(_ spent: Spent) async throws {
        try await state.write { database in
            for row in spent.rows {
                try database.execute(sql: "DELETE FROM limit_event WHERE rowid = ?", arguments: [row])
            }
        }
    }

    /// Notes that something happened.
    func count(subject: String, keep: Duration, now: Timestamp) async throws {
        try await state.queue.write { database in
            try Self.insert(subject, keep: keep, now: now, into: database)
        }
    }

    /// Refuses for a while after something happened more often than allowed.
    ///
    /// - Throws: `SDK.SEND.1001` with the time that is left.
    func refuseAbove(_ count: Int, subject: String, window: Duration, lockout: Duration, now: Timestamp) async throws {
        let times = try await state.queue.read { database in
            try Int64.fetchAll(
                database, sql: "SELECT time FROM limit_event WHERE subject = ? ORDER BY time", arguments: [subject]
            ).map { Timestamp(microseconds: $0) }
        }
        for (index, time) in times.enumerated() where index >= count {
            guard time - times[index - count] < window else { continue }
            let wait = time + lockout - now
            if wait > .zero { throw EIAMError.tooManyRequests(.init(retryAfter: wait)) }
        }
    }

    private static func insert(_ subject: String, keep: Duration, now: Timestamp, into database: Database) throws {
        try database.execute(
            sql: "INSERT INTO limit_event (subject, time, expires) VALUES (?, ?, ?)",
            arguments: [subject, now.microseconds, (now + keep).microseconds])
    }

    /// What one network address is: an IPv4 address, or the first 64 bits of an IPv6 address, since a home or a single
    /// machine usually has all of the rest.
    static func network(of peer: String) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard unsafe inet_pton(AF_INET6, String(peer.prefix { $0 != "%" }), &bytes) == 1 else { return peer }
        // An IPv4 address, mapped into IPv6: RFC 4291 §2.5.5.2.
        if bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]) {
            return bytes.suffix(4).map(String.init).joined(separator: ".")
        }
        let groups = stride(from: 0, to: 8, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}
