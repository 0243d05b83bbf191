import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files of a ledger and what is free on their disk.
struct StatisticsFiles {
    let database: LedgerStatistics.File
    let log: LedgerStatistics.File
    let sidecars: [LedgerStatistics.File]
    let freeBytes: Int64?

    init(path: String, external: String) {
        database = Self.file(path) ?? .init(name: Self.name(path), bytes: 0)
        log = Self.file(path + "-wal") ?? .init(name: Self.name(path + "-wal"), bytes: 0)
        sidecars = [path + "-shm", external, path + ".index-keys", path + ".signing-key"].compactMap { Self.file($0) }
        freeBytes = Self.free(path)
    }

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map { String($0) } ?? path }

    private static func file(_ path: String) -> LedgerStatistics.File? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return LedgerStatistics.File(name: name(path), bytes: Int64(status.st_size))
    }

    private static func free(_ path: String) -> Int64? {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        return Int64(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }
}
