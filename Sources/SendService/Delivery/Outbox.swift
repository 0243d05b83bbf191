import FoundationEssentials
import GRDB
import LanguageMatching
import SendAPI
import SendGuard

/// Accepted mails that have not left yet. It holds no codes: see ``CodeStore``.
struct Outbox: Sendable {
    /// A mail to send.
    struct Item: Sendable, Hashable {
        /// Who gets what.
        struct Mail: Sendable, Hashable {
            let address: EmailAddress
            let scenario: Scenario
            let language: LanguageTag
        }

        let receipt: AttemptReceipt
        /// `nil` where the row is not what ``Outbox/add(_:request:language:now:)`` wrote.
        let mail: Mail?
        /// Whether its person was erased while it waited; then there is nobody to send it to.
        let isErased: Bool
        /// How many attempts have begun, this one included.
        let attempts: Int
        /// Whether a try has begun; after a start, a crash has interrupted it.
        let hasBegun: Bool
        /// When the service took it on.
        let accepted: Timestamp
        /// Whether the byte may have left with which the server has the whole mail.
        let mayHaveLeft: Bool
        /// Who asked for it, for the guard; `nil` where that is not known any more.
        let origin: GuardRequest?
    }

    let state: StateDatabase

    func add(
        _ receipt: AttemptReceipt, request: SendRequest, language: LanguageTag, origin: GuardRequest? = nil,
        now: Timestamp
    ) async throws {
        try await state.write { database in
            var arguments: [(any DatabaseValueConvertible)?] = [
                receipt.sequence, Data(receipt.id.bytes), request.email.text, request.email.canonical,
                request.scenario.rawValue, language.description, now.microseconds, now.microseconds,
            ]
            arguments += origin?.values ?? GuardRequest.noValues
            try database.run(
                sql: """
                    INSERT INTO outbox (attempt_seq, attempt_id, address, canonical, scenario, language, due, accepted,
                        attempts, \(GuardRequest.columns))
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: StatementArguments(arguments))
        }
    }

    /// Takes the mail that is due longest and marks its try as begun; the mark is on disk before this comes back.
    ///
    /// Two mails of one address and scenario never leave side by side: the newer one's code replaces the older one's, so
    /// they must leave in their order.
    func claim(now: Timestamp) async throws -> Item? {
        try await state.write { try claim(now: now, in: $0) }
    }

    func claim(now: Timestamp, in database: Database) throws -> Item? {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    UPDATE outbox SET try_begun = ?, attempts = attempts + 1 WHERE attempt_seq = (
                        SELECT attempt_seq FROM outbox AS candidate
                        WHERE try_begun IS NULL AND due <= ? AND NOT EXISTS (
                            SELECT 1 FROM outbox AS busy WHERE busy.canonical = candidate.canonical
                                AND busy.scenario = candidate.scenario
                                AND (busy.try_begun IS NOT NULL OR busy.attempt_seq < candidate.attempt_seq))
                        ORDER BY due, attempt_seq LIMIT 1)
                    RETURNING *
                    """),
            arguments: [now.microseconds, now.microseconds])
        return row.flatMap { Self.item($0) }
    }

    /// The same for one mail, whether it is due or not; `nil` where none of the attempt waits.
    func claim(_ attempt: AttemptID, now: Timestamp) async throws -> Item? {
        try await state.write { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    UPDATE outbox SET try_begun = ?, attempts = attempts + 1 WHERE attempt_id = ? AND try_begun IS NULL
                    RETURNING *
                    """, arguments: [now.microseconds, Data(attempt.bytes)])
            return row.flatMap { Self.item($0) }
        }
    }

    /// Schedules the mail of an attempt for now, or all that wait.
    ///
    /// - Returns: how many were not due before.
    func makeDue(_ attempt: AttemptID?, now: Timestamp) async throws -> Int {
        try await state.write { database in
            try database.execute(
                sql: """
                    UPDATE outbox SET due = ?1 WHERE try_begun IS NULL AND due > ?1
                    AND (?2 IS NULL OR attempt_id = ?2)
                    """, arguments: [now.microseconds, attempt.map { Data($0.bytes) }])
            return database.changesCount
        }
    }

    /// Marks that the byte may leave with which the server has the whole mail; the mark is on disk before this comes back.
    /// It blocks the calling thread.
    func markLastByte(_ item: Item, now: Timestamp) throws {
        try state.writeBlocking { database in
            try database.run(
                sql: "UPDATE outbox SET last_byte = ? WHERE attempt_seq = ?",
                arguments: [now.microseconds, item.receipt.sequence])
        }
    }

    /// Takes a try back that ended before a server had the whole mail, as if it had not begun.
    func release(_ item: Item) async throws {
        try await state.write { database in
            try database.run(
                sql: """
                    UPDATE outbox SET try_begun = NULL, last_byte = NULL, attempts = max(attempts - 1, 0)
                    WHERE attempt_seq = ?
                    """,
                arguments: [item.receipt.sequence])
        }
    }

    /// Whether a mail's person was erased since it was claimed.
    func isErased(_ item: Item) async throws -> Bool {
        try await state.read { database in
            try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT canonical = '' FROM outbox WHERE attempt_seq = ?"),
                arguments: [item.receipt.sequence]) ?? false
        }
    }

    /// Ends a try, in one transaction: the mail goes, or is put back for a later try. Where its person was erased while it was
    /// on its way, the code that was made meanwhile goes as well, so that nothing names the person again.
    ///
    /// - Parameter counting: what else belongs to the transaction.
    func settle(
        _ item: Item, nextTry: Timestamp?, counting: @escaping @Sendable (Database) throws -> Void = { _ in }
    ) async throws {
        try await state.write { database in
            try counting(database)
            let sequence = item.receipt.sequence
            try database.run(
                sql: """
                    DELETE FROM sent_code WHERE attempt_seq = ?1
                    AND EXISTS (SELECT 1 FROM outbox WHERE attempt_seq = ?1 AND canonical = '')
                    """, arguments: [sequence])
            if let nextTry {
                try database.run(
                    sql: "UPDATE outbox SET try_begun = NULL, last_byte = NULL, due = ? WHERE attempt_seq = ?",
                    arguments: [nextTry.microseconds, sequence])
            } else {
                try database.run(sql: "DELETE FROM outbox WHERE attempt_seq = ?", arguments: [sequence])
            }
        }
    }

    /// Removes a mail that needs no further try.
    func remove(_ item: Item) async throws {
        try await state.write { database in
            try database.run(sql: "DELETE FROM outbox WHERE attempt_seq = ?", arguments: [item.receipt.sequence])
        }
    }

    /// When the next mail is due, `nil` when none waits.
    func nextDue() async throws -> Timestamp? {
        let due = try await state.read { database in
            try Int64.fetchOne(database.cachedStatement(sql: "SELECT min(due) FROM outbox WHERE try_begun IS NULL"))
        }
        return due.map { Timestamp(microseconds: $0) }
    }

    /// All mails.
    func items() async throws -> [Item] {
        try await state.read { database in
            try Row.fetchAll(database.cachedStatement(sql: "SELECT * FROM outbox ORDER BY attempt_seq")).compactMap {
                Self.item($0)
            }
        }
    }

    /// The mail of an attempt; `nil` where there is none.
    func item(_ attempt: AttemptID) async throws -> Item? {
        try await state.read { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM outbox WHERE attempt_id = ?", arguments: [Data(attempt.bytes)])
            return row.flatMap { Self.item($0) }
        }
    }

    /// A mail, and when its next try is due.
    struct Waiting: Sendable {
        let item: Item
        let due: Timestamp
    }

    /// The mails that have waited longest.
    func waiting(atMost most: Int) async throws -> [Waiting] {
        try await state.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM outbox ORDER BY accepted, attempt_seq LIMIT ?", arguments: [most]
            ).compactMap { row in
                Self.item(row).map { Waiting(item: $0, due: Timestamp(microseconds: row["due"])) }
            }
        }
    }

    /// How many mails there are.
    func count() async throws -> Int {
        try await state.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox") ?? 0 }
    }

    private static func item(_ row: Row) -> Item? {
        guard let id = AttemptID(bytes: Array(row["attempt_id"] as Data)) else { return nil }
        return Item(
            receipt: AttemptReceipt(id: id, sequence: row["attempt_seq"]), mail: mail(row),
            isErased: row["canonical"] == "", attempts: row["attempts"],
            hasBegun: row["try_begun"] as Int64? != nil, accepted: Timestamp(microseconds: row["accepted"]),
            mayHaveLeft: row["last_byte"] as Int64? != nil, origin: GuardRequest(row))
    }

    private static func mail(_ row: Row) -> Item.Mail? {
        guard let address = EmailAddress(row["address"] as String),
            let scenario = Scenario(rawValue: row["scenario"]), let language = LanguageTag(row["language"] as String)
        else { return nil }
        return Item.Mail(address: address, scenario: scenario, language: language)
    }
}
