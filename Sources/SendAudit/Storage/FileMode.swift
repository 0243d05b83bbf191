#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Who may do what with a file.
struct FileMode: Sendable, Hashable {
    let bits: UInt32

    /// `nil` when there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        bits = UInt32(status.st_mode)
    }

    /// Whether nobody but the owner may read or write it.
    var isPrivate: Bool { bits & 0o077 == 0 }
}
