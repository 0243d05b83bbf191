import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI
import Synchronization

/// The ledger, open for writing: every attempt before it is made, every outcome after.
///
/// One process holds a ledger at a time, with one connection. An append comes back once its transaction is on disk (WAL,
/// `synchronous=FULL`), or it throws and nothing was recorded.
public final class AuditLedger: AttemptRecorder {
    private let connection: DatabaseQueue
    private let lock: Mutex<LedgerLock?>
    private let lastAppendSucceeded = Mutex(true)

    /// Opens a ledger, or makes one where there is no file.
    ///
    /// - Parameter path: the SQLite file. Beside it stand its `-wal` and `-shm` and a `.lock`.
    /// - Throws: ``LedgerError``: `locked`, `unreadable` or `notALedger`.
    public init(path: String) throws(LedgerError) {
        lock = Mutex(try LedgerLock(ledgerPath: path))
        try createPrivateFile(path)
        do {
            connection = try DatabaseQueue(path: path, configuration: Self.configuration)
            try Self.checkOwner(connection, path: path)
            try LedgerSchema.migrator.migrate(connection)
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(code: .unreadable, message: "\(path): \(error)")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "audit-ledger"
        configuration.foreignKeysEnabled = true
        // Another process may hold the file for a moment, a backup say; longer than this, no record can be promised.
        configuration.busyMode = .timeout(2)
        configuration.prepareDatabase { database in
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw LedgerError(
                    code: .unreadable, message: "the file system does not support SQLite's WAL (\(mode ?? "?"))")
            }
            try database.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")
        }
        return configuration
    }

    static func checkOwner(_ connection: DatabaseQueue, path: String, mayBeEmpty: Bool = true) throws {
        let (owner, version, tables) = try connection.read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            )
        }
        guard owner == LedgerSchema.applicationID || (mayBeEmpty && tables == 0) else {
            throw LedgerError(code: .notALedger, message: "\(path): this SQLite file is not an audit ledger")
        }
        guard version <= LedgerSchema.version else {
            throw LedgerError(
                code: .notALedger,
                message:
                    "\(path): the ledger has version \(version), this program knows \(LedgerSchema.version); update it")
        }
    }

    /// Records an attempt. When this comes back, the record is on disk.
    ///
    /// - Throws: ``LedgerError`` `notWritten`; the attempt must not be carried out then.
    public func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt {
        let sequence = try await append(LedgerEntry(attempt, kind: .attempt))
        return AttemptReceipt(id: attempt.id, sequence: sequence)
    }

    /// Records how an attempt, or one try of it, ended.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    public func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws {
        _ = try await append(LedgerEntry(outcome, attemptSequence: receipt.sequence))
    }

    /// Records a captcha request that failed. It is no attempt and does not enter the totals, but it tells why somebody
    /// never came to ask for a code.
    ///
    /// - Throws: ``LedgerError`` `notWritten`.
    public func recordCaptchaFailure(_ attempt: SendAttempt) async throws {
        _ = try await append(LedgerEntry(attempt, kind: .captchaFailure))
    }

    /// The accepted attempts that have no outcome, in order: what a crash may have left behind.
    public func attemptsWithoutOutcome() async throws -> [AttemptReceipt] {
        try await connection.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT seq, attempt_id FROM entry AS attempt
                    WHERE kind = 1 AND decision_code IS NULL
                        AND NOT EXISTS (SELECT 1 FROM entry AS outcome WHERE outcome.attempt_seq = attempt.seq)
                    ORDER BY seq
                    """
            ).compactMap { row in
                AttemptID(bytes: Array(row["attempt_id"] as Data)).map {
                    AttemptReceipt(id: $0, sequence: row["seq"])
                }
            }
        }
    }

    /// Closes accepted attempts that have no outcome as `unknown`. For callers' ledgers, after a crash: the service closes
    /// its own, which knows better what became of them.
    ///
    /// - Returns: how many were closed.
    @discardableResult
    public func closeOpenAttempts(at time: Timestamp = .now()) async throws -> Int {
        let open = try await attemptsWithoutOutcome()
        for receipt in open { try await finish(receipt, with: SendOutcome(time: time, result: .unknown)) }
        return open.count
    }

    /// When an attempt will be tried again by its newest outcome; `nil` when that was the last try.
    public func nextTry(of receipt: AttemptReceipt) async throws -> Timestamp? {
        let time = try await connection.read { database in
            try Int64.fetchOne(
                database, sql: "SELECT next_try FROM entry WHERE attempt_seq = ? ORDER BY seq DESC LIMIT 1",
                arguments: [receipt.sequence])
        }
        return time.map { Timestamp(microseconds: $0) }
    }

    /// Whether the last record could be written; `true` before the first.
    public var isWritable: Bool { lastAppendSucceeded.withLock { $0 } }

    /// How many outcomes an attempt has.
    public func tries(of receipt: AttemptReceipt) async throws -> Int {
        try await connection.read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM entry WHERE attempt_seq = ?", arguments: [receipt.sequence]) ?? 0
        }
    }

    /// Closes the file and lets another process write it. Appends after this throw.
    public func close() throws {
        try connection.close()
        lock.withLock { $0 = nil }
    }

    /// Reads from the writing connection; for tests, which must see its settings.
    func inspect<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
        try await connection.read(body)
    }

    private func append(_ entry: LedgerEntry) async throws -> Int64 {
        do {
            // In a task of its own: a caller that is cancelled must not leave an attempt without its outcome.
            let sequence = try await Task { [connection] in
                try await connection.write { database in
                    let next = try database.cachedStatement(sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry")
                    let sequence = try Int64.fetchOne(next) ?? 0
                    try EntryWriter.insert(entry, sequence: sequence, into: database)
                    return sequence
                }
            }.value
            lastAppendSucceeded.withLock { $0 = true }
            return sequence
        } catch {
            lastAppendSucceeded.withLock { $0 = false }
            throw LedgerError(code: .notWritten, message: "the audit record could not be written: \(error)")
        }
    }
}
