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

    /// Ends the statement that runs on this reader, if one does: whoever asked gets `unreadable`.
    package func interrupt() {
        connection.interrupt()
    }

    /// A connection that reads and never checkpoints.
    ///
    /// - Parameter ownerMayDiffer: a file with a ledger's tables is opened whatever its header says; for the verifier, to
    ///   which that is a finding.
    static func open(path: String, ownerMayDiffer: Bool = false) throws(LedgerError) -> DatabaseQueue {
        try LedgerPath.check(path)
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

    /// Counts the attempts of a window: the whole quarters of an hour (UTC) by the roll-ups, what is left at both ends by the
    /// entries. Where a retention has removed such entries, ``Summary/removed`` says what the numbers lack.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func summary(_ window: TimeWindow) throws(LedgerError) -> Summary {
        let (start, end) = window.bounds
        return try ask { database in
            var counts = SummaryCounts()
            let range = RollupRange(window)
            try counts.addRollups(range, database)
            for part in range.cut { try counts.addEntries(from: part.lowerBound, to: part.upperBound, database) }
            return Summary(
                window: window, states: counts.states, failuresByCode: Self.ordered(counts.byCode, by: \.name),
                failuresByScenario: Self.ordered(counts.byScenario, by: \.self),
                failuresByClient: Self.ordered(counts.byClient, by: \.self),
                sharedDevices: try Self.sharedDevices(database, start, end),
                removed: try RemovedAttempts(whole: range.quarters, cut: range.cut, database))
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

    /// A number that is another one once somebody has committed, see SQLite's `data_version`.
    func dataVersion() throws(LedgerError) -> Int64 {
        try ask { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
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
                    ORDER BY time DESC LIMIT 2000)
                JOIN personal USING (seq) WHERE device_fingerprint IS NOT NULL AND email IS NOT NULL AND \(PersonalRow.isThere)
                GROUP BY 1 HAVING addresses >= 3 ORDER BY 2 DESC, 1 LIMIT 5
                """,
            arguments: [start, end]
        ).map { row in
            let device = String(decoding: try row.value("device") as Data, as: UTF8.self)
            let addresses: Int = try row.value("addresses")
            return Summary.Group(key: masked(device: device), count: addresses)
        }
    }

    /// The most frequent first, and by name among equals, so that the same ledger always gives the same report.
    private static func ordered<Key>(_ counts: [Key?: Int], by name: (Key) -> String) -> [Summary.Group<Key>] {
        func place(_ group: Summary.Group<Key>) -> String { group.key.map(name) ?? "\u{10FFFF}" }
        return counts.map { Summary.Group(key: $0.key, count: $0.value) }
            .sorted { ($1.count, place($0)) < ($0.count, place($1)) }
    }
}
