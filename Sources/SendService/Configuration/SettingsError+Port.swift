#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension SettingsError {
    /// Why a port cannot be had, for an error of the system; `nil` where that has nothing to do with the settings.
    static func reason(errno code: Int32) -> String? {
        switch code {
        case EADDRINUSE: "another program listens there"
        case EACCES: "the system does not allow it to this user"
        case EADDRNOTAVAIL: "this machine does not have the address"
        default: nil
        }
    }
}
