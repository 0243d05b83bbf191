import FoundationEssentials
import GRDB
import SendAPI
import SendAudit

/// What `state.db` holds on a person, for the ledger's erasure and for what is given out to them.
struct StateHolder: PersonalDataHolder {
    let state: StateDatabase
    let wakeUp: WakeUpSignal
    let name = "state.db"

    /// Erases the codes, captcha tokens and counts of an address, takes it off the list of those to which nothing is sent,
    /// and empties the log in which it stood. A mail that waits loses its address, and the courier closes it without sending
    /// it.
    func erase(_ address: CanonicalAddress) async throws -> Int {
        let address = address.text
        let count = try await state.write { database in
            var count = 0
            for table in ["captcha_token", "sent_code", "suppression"] {
                try database.execute(sql: "DELETE FROM \(table) WHERE address = ?", arguments: [address])
                count += database.changesCount
            }
            for subject in SendLimits.subjects(of: address) {
                try database.execute(sql: "DELETE FROM limit_event WHERE subject = ?", arguments: [subject])
                count += database.changesCount
            }
            for subject in GuardStore.subjects(of: address) {
                try database.execute(
                    sql: "DELETE FROM guard_streak WHERE subject = ? OR substr(subject, 1, length(?)) = ?",
                    arguments: [subject.row, subject.prefix, subject.prefix])
                count += database.changesCount
            }
            try database.execute(
                sql: """
                    UPDATE outbox SET address = '', canonical = '', mailbox = NULL, device = NULL, peer = NULL, due = 0
                    WHERE canonical = ?
                    """,
                arguments: [address])
            return count + database.changesCount
        }
        wakeUp.notify()
        guard await state.truncateLog() else { throw Unfinished() }
        return count
    }

    /// Erases those who were erased from the ledger while no service held this database, or after this copy of it was made.
    /// Comes before anything is sent.
    ///
    /// - Returns: how many values those were.
    func eraseWhoWasErased(from ledger: AuditLedger) async throws -> Int {
        let held = try await state.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT attempt_seq, attempt_id, canonical AS address FROM outbox WHERE canonical <> ''
                    UNION SELECT attempt_seq, attempt_id, address FROM sent_code WHERE attempt_seq IS NOT NULL
                    """
            ).compactMap { row -> (receipt: AttemptReceipt, address: String)? in
                guard let id = AttemptID(bytes: Array(row["attempt_id"] as Data)) else { return nil }
                return (AttemptReceipt(id: id, sequence: row["attempt_seq"]), row["address"])
            }
        }
        let erased = try await ledger.erasedAttempts(among: held.map(\.receipt))
        var count = 0
        for address in Set(held.filter { erased.contains($0.receipt) }.map(\.address)) {
            count += try await erase(CanonicalAddress(address))
        }
        return count
    }

    /// Gives the mails that wait, the codes without their hashes, the captcha tokens and the counts of an address.
    func export(_ address: CanonicalAddress) async throws -> [HeldRecord] {
        let address = address.text
        return try await state.read { database in
            var records: [HeldRecord] = []
            for query in Self.queries {
                let rows = try Row.fetchAll(database, sql: query.sql, arguments: [address])
                records += rows.map { Self.record(query.record, $0) }
            }
            for subject in SendLimits.subjects(of: address) {
                let rows = try Row.fetchAll(
                    database, sql: "SELECT subject, time FROM limit_event WHERE subject = ? ORDER BY number",
                    arguments: [subject])
                records += rows.map { Self.record("count", $0) }
            }
            return records
        }
    }

    private static let queries = [
        (record: "mail", sql: "SELECT address, scenario, language, accepted, due FROM outbox WHERE canonical = ?"),
        (
            record: "code",
            sql: "SELECT scenario, issued, ends, attempts_left, ending FROM sent_code WHERE address = ? ORDER BY id"
        ),
        (record: "suppression", sql: "SELECT address, result, since, expires FROM suppression WHERE address = ?"),
        (record: "captchaToken", sql: "SELECT expires, used FROM captcha_token WHERE address = ?"),
    ]
    private static let times: Set = ["accepted", "due", "issued", "ends", "expires", "since", "time"]

    /// Somebody reads the file just now, so that its log could not be emptied.
    private struct Unfinished: Error, CustomStringConvertible {
        let description = "state.db-wal could not be emptied, since another program reads state.db; erase again"
    }

    private static func record(_ kind: String, _ row: Row) -> HeldRecord {
        var fields = [SubjectEntry.Field(name: "record", value: kind)]
        for (column, value) in row {
            guard let text = String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map(String.init) else {
                continue
            }
            let time = times.contains(column) ? Int64.fromDatabaseValue(value) : nil
            fields.append(
                SubjectEntry.Field(name: column, value: time.map { "\(Timestamp(microseconds: $0))" } ?? text))
        }
        return HeldRecord(fields)
    }
}
