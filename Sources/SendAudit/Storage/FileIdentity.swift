#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which file stands at a path: another one in its place is another one, whatever it holds.
package struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let file: UInt64

    /// - Returns: `nil` when there is none.
    package init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        file = UInt64(status.st_ino)
    }
}
