import GRDB
import MerkleLog
import SendAPI

/// An export, page by page, in the order of the entries' numbers. What it holds does not grow with the ledger.
///
/// Each page is read in a transaction of its own, so that an export of hours keeps no write-ahead log from being shortened.
/// It goes up to the entry that was the newest when it began; an outcome that is recorded later is not part of it. Calls
/// block the thread while SQLite reads.
public struct ExportPages: Sendable {
    /// What it goes over.
    public let scope: ExportScope
    private let order: RowExport
    private let reader: AuditReader
    private var next: Int64

    /// Begins an export.
    ///
    /// - Throws: ``LedgerError``: `unreadable`; `invalid` for a number to go on from that no entry has yet, since what the
    ///   ledger gets until then would be missing for good.
    public init(_ order: RowExport, of reader: AuditReader) throws(LedgerError) {
        self.order = order
        self.reader = reader
        scope = try reader.ask { try Self.scope(order, $0) }
        next = scope.first
    }

    /// The next rows; `nil` after the last entry.
    ///
    /// - Throws: ``LedgerError``: `unreadable`; `damaged` for an entry that cannot be what was recorded.
    public mutating func nextPage() throws(LedgerError) -> ExportPage? {
        guard next < scope.size else { return nil }
        let (first, end) = (next, min(next &+ Int64(max(order.pageSize, 1)), scope.size))
        let (order, size) = (order, scope.size)
        let rows = try reader.ask { (database: Database) throws -> [ExportedRow] in
            var page = try ExportReading(order, size: size, database)
            return try page.rows(from: first, to: end)
        }
        next = end
        return ExportPage(rows: rows, through: end - 1)
    }

    private static func scope(_ order: RowExport, _ database: Database) throws -> ExportScope {
        let size = Int64(clamping: try LedgerHead.range(database).size)
        let after = min(max(order.after ?? -1, -1), .max - 1)
        guard after < size else {
            let last = size > 0 ? "the last entry is \(size - 1)" : "the ledger has no entries"
            throw LedgerError(
                code: .invalid,
                message:
                    "--after \(after): there is no such entry, \(last); give the number that the export before ended with"
            )
        }
        var first =
            try Int64.fetchOne(
                database, sql: "SELECT min(seq) FROM entry WHERE seq > ?", arguments: [after]) ?? size
        // An outcome may come long after its attempt: only attempts can be passed over by their time.
        if order.shape == .attempts, let start = order.window.start, first < size {
            let oldest = try Int64.fetchOne(
                database,
                sql: "SELECT min(seq) FROM entry WHERE kind = 1 AND time >= ?", arguments: [start.microseconds])
            let burst = try Int64.fetchOne(
                database, sql: "SELECT min(seq) FROM entry WHERE kind = 4 AND kind > 3 AND time >= ?",
                arguments: [start.microseconds])
            first = max(first, min(oldest ?? size, burst ?? size))
        }
        return ExportScope(
            origin: try StoredHead(database).checkpoint?.checkpoint.origin ?? "", size: size, first: first,
            keptFrom: try LedgerHead.keptFrom(database))
    }
}
