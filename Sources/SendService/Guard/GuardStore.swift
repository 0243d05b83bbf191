import FoundationEssentials
import GRDB
import SendAPI
import SendGuard

/// The guard with its rows in `state.db`. Each step reads the rows of one request, seven at most, and writes those that
/// change, in the transaction of its caller.
struct GuardStore: Sendable {
    let policy: GuardPolicy

    /// Decides on a request. What changes by that is written, also where it is refused.
    func admit(_ request: GuardRequest, now: Timestamp, in database: Database) throws -> GuardDecision {
        let decision = policy.admit(request, try rows(of: request, in: database), now: now)
        try write(decision.changes, in: database)
        return decision
    }

    /// A mail has left, or may have.
    func recordSent(_ request: GuardRequest, now: Timestamp, in database: Database) throws {
        try write(policy.recordSent(request, try rows(of: request, in: database), now: now), in: database)
    }

    /// A code was entered that was right, be it too late.
    ///
    /// - Returns: the rows as they were before, for ``restore(_:of:in:)``.
    func recordUsed(
        _ request: GuardRequest, sent: Timestamp, now: Timestamp, in database: Database
    ) throws -> GuardRows {
        let before = try rows(of: request, in: database)
        try write(policy.recordUsed(request, sent: sent, before, now: now), in: database)
        return before
    }

    /// What was admitted is not sent after all, by no fault of who asked.
    func recordNotSent(_ request: GuardRequest, now: Timestamp, in database: Database) throws {
        try write(policy.recordNotSent(request, try rows(of: request, in: database), now: now), in: database)
    }

    /// Puts rows back as they were.
    func restore(_ before: GuardRows, of request: GuardRequest, in database: Database) throws {
        for subject in request.subjects {
            let table = before.streaks[subject] == nil ? "guard_streak" : nil
            if let table { try Self.delete(subject, from: table, in: database) }
            if before.tallies[subject] == nil { try Self.delete(subject, from: "guard_tally", in: database) }
        }
        try write(before, in: database)
    }

    private static func delete(_ subject: GuardSubject, from table: String, in database: Database) throws {
        try database.run(sql: "DELETE FROM \(table) WHERE subject = ?", arguments: [subject.text])
    }

    private func rows(of request: GuardRequest, in database: Database) throws -> GuardRows {
        var rows = GuardRows()
        guard policy.mode != .off else { return rows }
        for subject in [request.address, request.knownDevice] {
            rows.streaks[subject] = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT * FROM guard_streak WHERE subject = ?"),
                arguments: [subject.text]
            ).map { GuardStreak($0) }
        }
        for subject in request.judged {
            rows.tallies[subject] = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT * FROM guard_tally WHERE subject = ?"),
                arguments: [subject.text]
            ).map { GuardTally($0) }
        }
        return rows
    }

    private func write(_ changes: GuardRows, in database: Database) throws {
        for (subject, streak) in changes.streaks {
            try streak.write(subject, expires: policy.expires(streak), in: database)
        }
        for (subject, tally) in changes.tallies {
            try tally.write(subject, expires: policy.expires(tally), in: database)
        }
    }

    /// Under which names an address has rows of its own: what it got unused, and the devices that are known to it.
    ///
    /// - Returns: the whole name of a row, or what names begin with.
    static func subjects(of canonical: String) -> [(row: String, prefix: String)] {
        let mailboxes = Set(MailboxSpelling.allCases.map { $0.mailbox(of: canonical) })
        return mailboxes.sorted().map { mailbox in
            (GuardSubject(.address, mailbox).text, GuardSubject(.knownDevice, mailbox + " ").text)
        }
    }
}
