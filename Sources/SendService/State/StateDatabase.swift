import FoundationEssentials
package import GRDB
import SendAPI

/// The service's own memory in SQLite: challenges, captcha tokens, limits, codes and the outbox. It is mutable and
/// short-lived; what must last is in the ledger.
///
/// `synchronous=FULL`, because the outbox promises what the ledger says was accepted.
package final class StateDatabase: Sendable {
    package let queue: DatabaseQueue
    /// For reads, which must not wait behind a commit.
    private let reader: DatabaseQueue
    /// Whether there was no file, and one was made.
    let isNew: Bool
    private let updates: GroupCommit

    init(path: String) throws {
        var configuration = Self.configuration("state")
        configuration.prepareDatabase { database in
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            try database.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        var reading = Self.configuration("state.reader")
        reading.readonly = true
        isNew = !FileManager.default.fileExists(atPath: path)
        try PrivateFile.create(path)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try StateSchema.migrator.migrate(queue)
            reader = try DatabaseQueue(path: path, configuration: reading)
        } catch {
            throw SettingsError(file: "\(path): the service's state cannot be opened: \(error)")
        }
        updates = GroupCommit(queue)
    }

    private static func configuration(_ label: String) -> Configuration {
        var configuration = Configuration()
        configuration.label = label
        // A tool that looks into the file for a moment must not turn a request into an error.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
        return configuration
    }

    /// Writes, and comes back when it is on disk. It goes on when the request is cancelled, between two writes that belong
    /// together too, and shares its commit with what others write at that moment.
    func write<Value: Sendable>(_ updates: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            self.updates.add(updates) { continuation.resume(with: $0) }
        }
    }

    /// The same for a thread that may block, such as libcurl's.
    func writeBlocking(_ updates: @escaping @Sendable (Database) throws -> Void) throws {
        let result = BlockingResult<Void>()
        self.updates.add(updates) { result.set($0) }
        try result.wait()
    }

    /// Reads what is on disk, beside a write that is under way.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await reader.read(body)
    }

    /// Removes what has expired, and what a clock that was set back has left in the future: what would end in days has not
    /// begun yet.
    func sweep(now: Timestamp) async throws {
        try await write { database in
            for table in ["captcha_challenge", "captcha_token", "limit_event", "device_network", "sent_code"] {
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE expires <= ? OR expires > ?",
                    arguments: [now.microseconds, (now + Self.longestLife).microseconds])
            }
            // These are kept for weeks.
            for table in ["suppression", "guard_tally", "guard_streak"] {
                try database.execute(sql: "DELETE FROM \(table) WHERE expires <= ?", arguments: [now.microseconds])
            }
            try database.execute(
                sql: "UPDATE outbox SET accepted = ?1, due = min(due, ?1) WHERE accepted > ?2",
                arguments: [now.microseconds, (now + .seconds(60)).microseconds])
        }
        await truncateLog()
    }

    /// No row of what expires is kept longer: the longest are the codes that a late entry is told apart by.
    static let longestLife = Duration.seconds(3 * 86_400)

    /// Empties the write-ahead log, in which addresses would stay that are gone from the tables.
    ///
    /// - Returns: whether it is empty; where somebody reads the file just then, a later time does it.
    @discardableResult
    func truncateLog() async -> Bool {
        let isBusy = try? await queue.writeWithoutTransaction { database in
            try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        return isBusy == false
    }
}
