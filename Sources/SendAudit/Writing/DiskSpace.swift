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

    static func measure(folder: String, marks: LedgerOptions.DiskMarks) -> DiskLevel {
        var status = statvfs()
        guard unsafe statvfs(folder, &status) == 0 else { return .ample }
        let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
        if free < marks.stopAttempts { return .attemptsStopped }
        return free < marks.mergeRefusals ? .refusalsMerged : .ample
    }
}
