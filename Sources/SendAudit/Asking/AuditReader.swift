import FoundationEssentials
import GRDB
import SendAPI

/// A ledger, open for reading beside the process that writes it. It never writes and never checkpoints.
///
/// Its methods block the calling thread while SQLite reads. Tasks ask through ``read(_:)``.
public final class AuditReader: Sendable {
    private let connection: DatabaseQueue
    let path: String

    /// Opens a ledger for reading.
    ///
    /// - Parameter path: the SQLite file.
    /// - Throws: ``LedgerError``: `unreadable` when there is no such file, `notALedger` for another SQLite file.
    public init(path: String) throws(LedgerError) {
        connection = try Self.open(path: path)
        self.path = path
    }

    /// Asks on a thread outside of Swift's cooperative pool.
    ///
    /// - Parameter body: the questions, such as `{ try $0.summary(window) }`.
    /// - Throws: what the body throws.
    public func read<Value: Sendable, Failure: Error>(
        _ body: @escaping @Sendable (AuditReader) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await BlockingCall.run { [self] () throws(Failure) in try body(self) }
    }

    /// A connection that reads and never checkpoints.
    ///
    /// - Parameter ownerMayDiffer: a file with a ledger's tables is opened whatever its header says; for the verifier, to
    ///   which that is a finding.
    static func open(path: String, ownerMayDiffer: Bool = false) throws(LedgerError) -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: path) else {
            throw LedgerError(
                code: .unreadable, message: "\(path): there is no such file; name the ledger with --database")
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(5)
            let connection = try connect(path, configuration)
            if ownerMayDiffer, try connection.read({ try hasTables($0) }) { return connection }
            try LedgerSchema.checkOwner(connection, path: path, mayBeEmpty: false)
            return connection
        } catch {
            throw LedgerError(error, at: path)
        }
    }

    private static func hasTables(_ database: Database) throws -> Bool {
        guard try database.tableExists("entry"), try database.tableExists("tree") else { return false }
        return try database.columns(in: "tree").contains { $0.name == "note" }
    }

    /// SQLite keeps an index of the write-ahead log beside the file, and makes it where it is missing. On a medium that
    /// cannot be written, a file without such a log is read as one that nobody changes.
    private static func connect(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
        do {
            let connection = try DatabaseQueue(path: path, configuration: configuration)
            _ = try connection.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
            return connection
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
        {
            let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            guard let place = URL(filePath: path).absoluteString.split(separator: "?").first,
                FileManager.default.isReadableFile(atPath: path)
            else { throw error }
            guard (log ?? 0) == 0 else {
                throw LedgerError(
                    code: .unreadable,
                    message: """
                        \(path): it has a write-ahead log and stands where nothing can be written; copy both files to a \
                        folder of yours and read them there
                        """)
            }
            return try DatabaseQueue(path: "\(place)?immutable=1", configuration: configuration)
        }
    }

    /// The attempts joined to their newest outcome.
    private static let attempts = """
        SELECT attempt.*, newest.result AS last_result, newest.error_code AS last_error_code,
            newest.reply_code AS last_reply_code, newest.phase AS last_phase,
            newest.next_try IS NOT NULL AS tried_again,
            (SELECT count(*) FROM entry AS try WHERE try.attempt_seq = attempt.seq) AS delivery_attempts
        FROM entry AS attempt
        LEFT JOIN entry AS newest
            ON newest.seq = (SELECT max(seq) FROM entry AS outcome WHERE outcome.attempt_seq = attempt.seq)
        WHERE attempt.kind = 1 AND attempt.time >= ? AND attempt.time < ?
        """

    /// Counts the attempts of a window: the whole quarters of an hour (UTC) by the roll-ups, what is left at both ends by the
    /// entries. Where a retention has removed such entries, ``Summary/removed`` says what the numbers lack.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func summary(_ window: TimeWindow) throws(LedgerError) -> Summary {
        let (start, end) = window.bounds
        return try ask { database in
            var counts = SummaryCounts()
            let quarters = Self.wholeQuarters(start, end)
            try counts.addRollups(quarters, database)
            let cut = Self.cutParts(start, end, quarters)
            for part in cut { try counts.addEntries(from: part.lowerBound, to: part.upperBound, database) }
            return Summary(
                window: window, states: counts.states, failuresByCode: Self.ordered(counts.byCode, by: \.name),
                failuresByScenario: Self.ordered(counts.byScenario, by: \.self),
                failuresByClient: Self.ordered(counts.byClient, by: \.self),
                sharedDevices: try Self.sharedDevices(database, start, end),
                removed: try RemovedAttempts(whole: quarters, cut: cut, database))
        }
    }

    /// The quarters of an hour that lie in a window whole; all of them for one without bounds.
    static func wholeQuarters(_ start: Int64, _ end: Int64) -> Range<Int64> {
        // Far outside of what a clock can say, and far from where the arithmetic ends.
        let limit: Int64 = 1 << 40
        let first = start == .min ? -limit : AttemptStatus.quarter(of: start - 1) + 1
        let last = end == .max ? limit : AttemptStatus.quarter(of: end)
        return first..<max(first, last)
    }

    /// The parts of a window that lie in quarters of an hour which it cuts.
    static func cutParts(_ start: Int64, _ end: Int64, _ whole: Range<Int64>) -> [Range<Int64>] {
        guard start < end else { return [] }
        let length = AttemptStatus.quarterLength
        guard whole.isEmpty else {
            return [
                start == .min ? nil : start..<(whole.lowerBound * length),
                end == .max ? nil : (whole.upperBound * length)..<end,
            ].compactMap(\.self)
        }
        // Shorter than two quarters, and perhaps on both sides of a quarter's end.
        let middle = whole.lowerBound * length
        return middle < end ? [start..<middle, middle..<end] : [start..<end]
    }

    /// The attempts of a window, the newest first.
    ///
    /// - Parameters:
    ///   - window: the interval.
    ///   - limit: how many at most.
    ///   - isRevealed: gives personal values whole. Whoever shows them to a person records an access first, see
    ///     ``AuditLedger/recordAccess(email:reason:actor:)``.
    /// - Throws: ``LedgerError`` `unreadable`.
    public func attempts(
        _ window: TimeWindow, limit: Int, isRevealed: Bool = false
    ) throws(LedgerError) -> [AttemptRow] {
        let (start, end) = window.bounds
        return try ask { database in
            try Row.fetchAll(
                database, sql: Self.attempts + " ORDER BY attempt.time DESC, attempt.seq DESC LIMIT ?",
                arguments: [start, end, limit]
            ).compactMap { row in
                let sequence: Int64 = try row.value("seq")
                guard let id = AttemptID(bytes: Array(try row.value("attempt_id") as Data)) else { return nil }
                let (email, device) = try Self.personal(sequence, in: database)
                return AttemptRow(
                    sequence: sequence, id: id,
                    callerID: (try row.optional("caller_id") as Data?).flatMap { AttemptID(bytes: Array($0)) },
                    time: Timestamp(microseconds: try row.value("time")), scenario: try row.optional("scenario"),
                    clientID: try row.optional("client_id"),
                    languageAnswered: try row.optional("language_answered"),
                    email: email.map { isRevealed ? $0 : EmailAddress.masked($0) },
                    device: device.map { isRevealed ? $0 : Self.masked(device: $0) },
                    state: try Self.state(row), code: try Self.failureCode(row),
                    deliveryAttempts: try row.value("delivery_attempts"))
            }
        }
    }

    /// Runs a query; what SQLite says of a damaged file becomes one line that names the file.
    func ask<Answer>(_ query: (Database) throws -> Answer) throws(LedgerError) -> Answer {
        do {
            return try connection.read(query)
        } catch let error as LedgerError {
            throw error
        } catch let damage as LeafReader.Damage {
            throw LedgerError.damaged("entry \(damage.sequence): \(damage.message)")
        } catch {
            throw LedgerError(error, at: path)
        }
    }

    private static func failureCode(_ row: Row) throws -> FailureCode? {
        FailureCode(
            decisionCode: try row.optional("decision_code"), errorCode: try row.optional("last_error_code"),
            result: try lastResult(row), replyCode: try row.optional("last_reply_code"),
            phase: (try row.optional("last_phase") as String?).map { WireNamed($0) })
    }

    private static func lastResult(_ row: Row) throws -> WireNamed<SendOutcome.Result>? {
        (try row.optional("last_result") as String?).map { WireNamed($0) }
    }

    private static func state(_ row: Row) throws -> AttemptState {
        AttemptState(
            decisionCode: try row.optional("decision_code"), result: try lastResult(row),
            isTriedAgain: try row.optional("tried_again") ?? false)
    }

    private static func personal(
        _ sequence: Int64, in database: Database
    ) throws -> (email: String?, device: String?) {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT email, device_fingerprint FROM personal WHERE seq = ? AND \(PersonalRow.isThere)"),
            arguments: [sequence])
        func text(_ column: Int) throws -> String? {
            (try row?.optional(column) as Data?).map { String(decoding: $0, as: UTF8.self) }
        }
        return (try text(0), try text(1))
    }

    static func masked(device: String) -> String {
        device.count > 8 ? device.prefix(4) + "***" : device.prefix(1) + "***"
    }

    private static func sharedDevices(
        _ database: Database, _ start: Int64, _ end: Int64
    ) throws -> [Summary.Group<String>] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT device_fingerprint AS device, count(DISTINCT lower(CAST(email AS TEXT))) AS addresses
                FROM (
                    SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time < ?
                        AND seq >= (SELECT coalesce(max(to_seq), 0) FROM purged)
                    ORDER BY time DESC LIMIT 5000)
                JOIN personal USING (seq) WHERE device_fingerprint IS NOT NULL AND email IS NOT NULL AND \(PersonalRow.isThere)
                GROUP BY 1 HAVING addresses >= 3 ORDER BY 2 DESC, 1 LIMIT 5
                """,
            arguments: [start, end]
        ).map { row in
            let device = String(decoding: try row.value("device") as Data, as: UTF8.self)
            let addresses: Int = try row.value("addresses")
            // A family may share a device; a value that ten addresses share is a constant, and must be seen to be mended.
            return Summary.Group(key: addresses >= 10 ? device : masked(device: device), count: addresses)
        }
    }

    /// The most frequent first, and by name among equals, so that the same ledger always gives the same report.
    private static func ordered<Key>(_ counts: [Key?: Int], by name: (Key) -> String) -> [Summary.Group<Key>] {
        func place(_ group: Summary.Group<Key>) -> String { group.key.map(name) ?? "\u{10FFFF}" }
        return counts.map { Summary.Group(key: $0.key, count: $0.value) }
            .sorted { ($1.count, place($0)) < ($0.count, place($1)) }
    }
}
