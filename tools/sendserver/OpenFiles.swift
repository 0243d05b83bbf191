#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many files and connections this process may have open.
enum OpenFiles {
    /// Raises the soft limit to the hard one. The soft limit is 1,024 on most machines, for programs that use `select`, which this one does
    /// not; where connections reach it, no mail can be written, and accepting spins.
    static func raiseLimit() {
        #if canImport(Glibc)
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let kind = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard unsafe getrlimit(kind, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = limit.rlim_max
        // Refused on some systems where there is no hard limit; then it stays as it was.
        _ = unsafe setrlimit(kind, &limit)
    }
}
