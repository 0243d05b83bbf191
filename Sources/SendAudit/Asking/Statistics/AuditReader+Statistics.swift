import FoundationEssentials
import GRDB
import MerkleLog
public import SendAPI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension AuditReader {
    /// How large the ledger is and how it fares.
    ///
    /// - Parameters:
    ///   - now: the present moment, for what growth is measured against.
    ///   - externalCheckpointPath: the file of the external checkpoint; `nil` for the one beside the ledger.
    ///   - checksStructure: whether SQLite looks at all pages and indices, which reads the whole file.
    /// - Throws: ``LedgerError`` `unreadable`.
    public func statistics(
        now: Timestamp, externalCheckpointPath: String? = nil, checksStructure: Bool = false
    ) throws(LedgerError) -> LedgerStatistics {
        let external = externalCheckpointPath ?? path + ".checkpoints"
        let newestExternal = try ExternalCheckpoints(path: external).read()?.first.map {
            Int64(clamping: $0.checkpoint.size)
        }
        let files = StatisticsFiles(path: path, external: external)
        return try ask { database in
            let counts = try StatisticsCounts(database)
            let pageSize = try Int64.fetchOne(database, sql: "PRAGMA page_size") ?? 0
            let unused = try Int64.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
            let head = try StoredHead(database)
            return LedgerStatistics(
                origin: head.checkpoint?.checkpoint.origin ?? "", recorded: head.size, inFile: counts.total,
                kinds: counts.kinds, oldest: counts.oldest, newest: counts.newest, file: files.database,
                unusedBytes: unused * pageSize, log: files.log, sidecars: files.sidecars,
                growth: try counts.growth(
                    now: now, bytes: files.database.bytes + files.log.bytes - unused * pageSize, database),
                freeBytes: files.freeBytes, signed: head.checkpoint.map { Int64(clamping: $0.checkpoint.size) },
                external: newestExternal,
                sinks: try Row.fetchAll(database, sql: "SELECT name, next_seq FROM sink ORDER BY name").map {
                    LedgerStatistics.Sink(name: try $0.value(0), next: try $0.value(1))
                },
                schemaDifferences: try SchemaCheck.differences(database) + SchemaCheck.ownerDifferences(database),
                structure: checksStructure ? try Self.structure(database) : nil)
        }
    }

    private static func structure(_ database: Database) throws -> [String] {
        let lines = try String.fetchAll(database, sql: "PRAGMA quick_check(100)")
        return lines == ["ok"] ? [] : lines
    }
}
