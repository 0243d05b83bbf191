import FoundationEssentials
import GRDB
import MerkleLog
package import SendAPI

extension AuditReader {
    /// What an audit report reads, and from where.
    package struct ReportOptions: Sendable {
        /// The file of the external checkpoint; `nil` for none.
        package var externalCheckpointPath: String?
        /// Whether the caller has just verified the ledger, and found it good.
        package var isVerified = false
        /// The present time.
        package var now: Timestamp
        /// Up to how many attempts codes, scenarios and clients are counted together, which needs every attempt's row;
        /// beyond, the roll-ups answer, which count clients apart.
        package var crossingLimit = 200_000
        /// How many operations of a kind are listed.
        package var listedOperations = 200
        /// How many of the newest attempts are searched for devices that many addresses share.
        package var devicesRead = 50_000

        /// The defaults.
        ///
        /// - Parameter now: the present time.
        package init(now: Timestamp) {
            self.now = now
        }
    }

    /// Reads everything that an audit report shows, in one read transaction, so that all numbers belong to one state of
    /// the ledger. It reads the window's attempts with what became of them, the entries around the window, and what was done
    /// with the ledger; memory does not grow with them.
    ///
    /// - Parameters:
    ///   - window: the period.
    ///   - options: what is read, and from where.
    ///   - progress: called now and then with how many attempts and entries are done, of how many.
    /// - Throws: ``LedgerError`` `unreadable`, `damaged`.
    package func reportData(
        _ window: TimeWindow, options: ReportOptions,
        progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(LedgerError) -> ReportData {
        let external = try options.externalCheckpointPath.flatMap { path throws(LedgerError) in
            try ExternalCheckpoints(path: path).read()?.first?.checkpoint.size
        }
        return try ask { database in
            let counts = try ReportCounts(window, options, database)
            let size = try LedgerHead.range(database).size
            var clock = try ClockScan(window, size: size, database)
            let (start, end) = window.bounds
            let attempts = try ReportCounts.attempts(from: start, to: end, database)
            let total = UInt64(clamping: attempts &+ clock.entries.count)
            var scan = try AttemptScan(window, counts.intervals, now: options.now, database)
            try scan.read(database) { progress(UInt64(clamping: $0), total) }
            try clock.read(database) { progress(UInt64(clamping: attempts &+ $0), total) }
            let (relays, steps) = (scan.relaysFound, scan.stepsFound)
            var deliveries = scan.deliveries.deliveries
            deliveries.add(relays: relays, steps: steps)
            return ReportData(
                made: options.now, origin: try StoredHead(database).checkpoint?.checkpoint.origin ?? "", window: window,
                intervals: counts.intervals, counts: counts.counts, appCounts: counts.appCounts,
                removedCount: counts.removed.counted,
                uncertain: counts.removed.uncertain.map { .init(window: $0.window, count: $0.count) },
                causes: scan.causesFound, relays: relays, steps: steps, conversion: try scan.conversion(database),
                deliveries: deliveries, devices: try Self.devices(window, options.devicesRead, database),
                operations: try OperationsSearch(window, options.listedOperations, database).operations,
                clock: clock.clock,
                integrity: try integrity(
                    size: size, isVerified: options.isVerified, external: external, database))
        }
    }

    private func integrity(
        size: UInt64, isVerified: Bool, external: UInt64?, _ database: Database
    ) throws -> ReportIntegrity {
        func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
        return ReportIntegrity(
            size: size, root: try LedgerHead.range(database).root.base64,
            basis: try Self.basis(database, isVerified: isVerified),
            note: try StoredHead(database).checkpoint.map { String(decoding: $0.note.bytes, as: UTF8.self) },
            keys: try KeyHistory(database).signing.map { .init(text: $0.key.description, sequence: $0.sequence) },
            keptCheckpoints: try count("SELECT count(*) FROM checkpoint"), externalSize: external,
            removedEntries: try Self.removedEntries(database),
            erasedEntries: try count("SELECT count(*) FROM erased"),
            isReadableByAll: FileMode(path).map { $0.bits & 0o004 != 0 } ?? false)
    }

    /// A purge removes entries up to one of them, but for those about the ledger itself.
    private static func removedEntries(_ database: Database) throws -> Int {
        let end = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
        let left = try Int64.fetchOne(database, sql: "SELECT count(*) FROM entry WHERE seq < ?", arguments: [end])
        return Int(clamping: max(end &- (left ?? 0), 0))
    }

    private static func devices(
        _ window: TimeWindow, _ limit: Int, _ database: Database
    ) throws -> ReportDevices {
        let (start, end) = window.bounds
        let newest = """
            SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time < ?
                AND seq >= (SELECT coalesce(max(to_seq), 0) FROM purged) ORDER BY time DESC LIMIT ?
            """
        var devices = ReportDevices()
        devices.attemptsRead =
            try Int.fetchOne(database, sql: "SELECT count(*) FROM (\(newest))", arguments: [start, end, limit]) ?? 0
        devices.shared = try Row.fetchAll(
            database,
            sql: """
                SELECT device_fingerprint, count(DISTINCT lower(CAST(email AS TEXT))) AS addresses, count(*)
                FROM (\(newest)) JOIN personal USING (seq)
                WHERE device_fingerprint IS NOT NULL AND email IS NOT NULL AND \(PersonalRow.isThere)
                GROUP BY 1 HAVING addresses >= 3 ORDER BY 2 DESC, 3 DESC, 1 LIMIT 20
                """, arguments: [start, end, limit]
        ).map { row in
            .init(
                fingerprint: masked(device: String(decoding: try row.value(0) as Data, as: UTF8.self)),
                addresses: try row.value(1), attempts: try row.value(2))
        }
        return devices
    }
}
