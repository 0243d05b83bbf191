import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis

/// The addresses to which nothing is sent for a while, since a mail came back for good or its recipient complained: a server
/// to which mail for dead addresses goes on and on takes none from us in the end.
struct SuppressionList: RecipientPolicy {
    /// Why an address is on it.
    struct Cause: Sendable, Hashable {
        let attempt: AttemptID
        let result: SendOutcome.Result
        let replyCode: Int?
        let enhancedCode: String?
    }

    let state: StateDatabase
    /// How long; zero for a list that stays empty.
    let lifetime: Duration
    let clock: TimeSource

    /// Puts an address on the list, or keeps it there for longer.
    ///
    /// - Parameter time: when it became known; the same report read again changes nothing.
    func add(_ address: EmailAddress, because cause: Cause, at time: Timestamp) async throws {
        let expires = time + lifetime
        guard expires > clock() else { return }
        try await state.write { database in
            try database.run(
                sql: """
                    INSERT INTO suppression (address, since, expires, result, attempt_id, reply_code, enhanced_code)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET since = excluded.since, expires = excluded.expires,
                        result = excluded.result, attempt_id = excluded.attempt_id, reply_code = excluded.reply_code,
                        enhanced_code = excluded.enhanced_code
                    WHERE excluded.since > suppression.since
                    """,
                arguments: [
                    address.canonical, time.microseconds, expires.microseconds, cause.result.rawValue,
                    Data(cause.attempt.bytes), cause.replyCode, cause.enhancedCode,
                ])
        }
    }

    /// Puts an address on the list where the mail server's answer says that it is dead.
    func add(_ address: EmailAddress, ifRefused outcome: SendOutcome, of attempt: AttemptID) async throws {
        guard outcome.saysAddressIsDead else { return }
        let cause = Cause(
            attempt: attempt, result: outcome.result, replyCode: outcome.replyCode, enhancedCode: outcome.enhancedCode)
        try await add(address, because: cause, at: outcome.time)
    }

    /// An address on the list.
    struct Entry: Sendable, Hashable {
        let address: String
        /// What showed that nothing should be sent: a result such as `bounced`, or ``byOperator``.
        let cause: String
        let attempt: AttemptID?
        let since: Timestamp
        let expires: Timestamp
    }

    /// What stands in the place of a result where an operator has put the address on the list.
    static let byOperator = "operator"
    /// What stands there where the recipient has.
    static let byRecipient = "recipient"

    /// Puts an address on the list because an operator wants it.
    ///
    /// - Returns: until when.
    func addByOperator(_ address: EmailAddress) async throws -> Timestamp {
        let (now, expires) = (clock(), clock() + lifetime)
        try await state.write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO suppression (address, since, expires, result, attempt_id) VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [address.canonical, now.microseconds, expires.microseconds, Self.byOperator, Data()])
        }
        return expires
    }

    /// Puts an address on the list because who reads its mail wants no codes for a while. Who is on it for longer, for another
    /// reason, stays so.
    ///
    /// - Returns: until when.
    func stop(_ address: EmailAddress, for length: Duration, because attempt: AttemptID) async throws -> Timestamp {
        let (now, expires) = (clock(), clock() + length)
        try await state.write { database in
            try database.run(
                sql: """
                    INSERT INTO suppression (address, since, expires, result, attempt_id) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET since = excluded.since, expires = excluded.expires,
                        result = excluded.result, attempt_id = excluded.attempt_id
                    WHERE excluded.expires > suppression.expires
                    """,
                arguments: [
                    address.canonical, now.microseconds, expires.microseconds, Self.byRecipient, Data(attempt.bytes),
                ])
        }
        return expires
    }

    /// Takes an address off the list.
    ///
    /// - Returns: how many entries those were, 0 or 1.
    func remove(_ address: EmailAddress) async throws -> Int {
        try await state.write { database in
            try database.execute(sql: "DELETE FROM suppression WHERE address = ?", arguments: [address.canonical])
            return database.changesCount
        }
    }

    /// Whether an address is on the list.
    func contains(_ address: EmailAddress) async throws -> Bool { try await cause(of: address) != nil }

    /// Those that were put on the list last, and how many there are.
    func entries(atMost most: Int) async throws -> (entries: [Entry], total: Int) {
        let now = clock().microseconds
        return try await state.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT address, result, attempt_id, since, expires FROM suppression WHERE expires > ?
                    ORDER BY since DESC, address LIMIT ?
                    """, arguments: [now, most])
            let total = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM suppression WHERE expires > ?", arguments: [now])
            let entries = rows.map { row in
                Entry(
                    address: row["address"], cause: row["result"],
                    attempt: AttemptID(bytes: Array(row["attempt_id"] as Data)),
                    since: Timestamp(microseconds: row["since"]), expires: Timestamp(microseconds: row["expires"]))
            }
            return (entries, total ?? 0)
        }
    }

    func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision {
        switch try await cause(of: address) {
        case nil: return .send
        case Self.byRecipient: return .suppress(.stopped)
        // Turned off, it lets pass what else is on it.
        case _ where lifetime == .zero: return .send
        case Self.byOperator: return .suppress(.byOperator)
        default: return .suppress(.bounce)
        }
    }

    /// When an address comes off the list; `nil` where it is not on it.
    func end(of address: EmailAddress) async throws -> Timestamp? {
        let now = clock().microseconds
        return try await state.read { database in
            try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT expires FROM suppression WHERE address = ? AND expires > ?"),
                arguments: [address.canonical, now]
            ).map { Timestamp(microseconds: $0) }
        }
    }

    private func cause(of address: EmailAddress) async throws -> String? {
        let now = clock().microseconds
        return try await state.read { database in
            try String.fetchOne(
                database.cachedStatement(sql: "SELECT result FROM suppression WHERE address = ? AND expires > ?"),
                arguments: [address.canonical, now])
        }
    }
}

extension SendOutcome {
    /// Whether a server has refused the recipient for good, with a code that says that nobody has the address or that it is
    /// closed. Words alone do not do: some say "unknown user" of a sender whom they block.
    var saysAddressIsDead: Bool {
        guard result == .hardFail, phase == .rcpt, let replyCode, (500..<600).contains(replyCode), enhancedCode != nil
        else { return false }
        let reply = ServerReply(
            phase: .rcpt, replyCode: replyCode, enhancedCode: enhancedCode, text: serverText, host: host)
        let bare = ServerReply(phase: .rcpt, replyCode: replyCode, enhancedCode: enhancedCode)
        return reply.diagnosis.meansDeadAddress && bare.diagnosis.meansDeadAddress
    }
}

extension ReplyDiagnosis {
    fileprivate var meansDeadAddress: Bool { isHard || reason == .mailboxDisabled && permanence == .permanent }
}
