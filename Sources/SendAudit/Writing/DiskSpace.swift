#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How full the ledger's disk is, against its water marks.
public enum DiskLevel: Int, Sendable, Hashable, Comparable {
    /// There is room.
    case ample
    /// Below the first mark: refusals get no entry each any more, but are counted together, so that strangers cannot fill
    /// what is left.
    case refusalsMerged
    /// Below the second mark: no attempt is recorded, and so none is made; the outcomes of those that were accepted
    /// before still are.
    case attemptsStopped

    /// Fuller disks are greater.
    public static func < (left: DiskLevel, right: DiskLevel) -> Bool { left.rawValue < right.rawValue }

    static func measure(folder: String, options: LedgerOptions) -> DiskLevel {
        guard let free = options.freeSpace(folder) else { return .ample }
        let marks = options.diskMarks
        if free < marks.stopAttempts { return .attemptsStopped }
        return free < marks.mergeRefusals ? .refusalsMerged : .ample
    }

    /// The free bytes of a folder's disk; `nil` where the system does not say.
    static func freeSpace(folder: String) -> UInt64? {
        var status = statvfs()
        guard unsafe statvfs(folder, &status) == 0 else { return nil }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize)
    }
}
