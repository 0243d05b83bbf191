import GRDB
import MerkleLog

/// Goes through a range of the entries, each proven and none missing, in short reads: what is signed because of it rests on
/// no index, and on nothing that could be hidden from it. The writer finishes it with what came meanwhile.
protocol ProvenSearch: Sendable {
    /// The first row that was not read.
    var next: Int64 { get }

    /// Reads what comes next.
    ///
    /// - Parameters:
    ///   - tree: the writer's own; entries that came after it are not read.
    ///   - limit: how many entries at most.
    /// - Returns: whether there is more.
    /// - Throws: ``UnprovenRow``.
    mutating func read(_ tree: TileAccumulator, _ database: Database, limit: Int64) throws -> Bool
}

extension ProvenSearch {
    /// Few enough for a writer's log not to wait for the end of a read.
    static var batch: Int64 { 4_096 }

    /// Reads all that is left, in the caller's own transaction.
    mutating func readRest(_ tree: TileAccumulator, _ database: Database) throws {
        while try read(tree, database, limit: Self.batch) {}
    }
}

extension AuditLedger {
    /// Has a search read everything up to a tree, beside the writer.
    ///
    /// - Parameter progress: called after each read with the first row that was not read.
    /// - Throws: ``LedgerError`` `damaged` for a row that is missing or not what was recorded.
    func run<Search: ProvenSearch>(
        _ search: Search, to tree: TileAccumulator, _ progress: @escaping @Sendable (Int64) -> Void = { _ in }
    ) async throws -> Search {
        try await BlockingCall.run { [path] in
            var search = search
            let connection = try AuditReader.open(path: path)
            defer { try? connection.close() }
            var hasMore = true
            while hasMore {
                do {
                    hasMore = try connection.read { try search.read(tree, $0, limit: Search.batch) }
                } catch let row as UnprovenRow {
                    throw LedgerError(row, at: path)
                }
                progress(search.next)
            }
            return search
        }
    }
}
