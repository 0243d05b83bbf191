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

    /// Whether it is as private as a service manager's credential: where systemd grants a service's user the right to read
    /// by an access control list, the group's bits are that list's mask, and the file shows 0440.
    var isPrivateCredential: Bool { bits & 0o037 == 0 }
}
