#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension CallingProcess {
    /// The process at the other end of a connected Unix socket. Blocks while the system looks up the user's name.
    ///
    /// Source: unix(7), `SO_PEERCRED`; on Apple's systems getpeereid(3) and `LOCAL_PEERPID`.
    static func atOtherEnd(of descriptor: Int32) -> CallingProcess? {
        #if canImport(Glibc)
            // `struct ucred`, which Glibc's module does not show.
            var credentials: (processID: pid_t, userID: uid_t, groupID: gid_t) = (0, uid_t.max, gid_t.max)
            var length = socklen_t(MemoryLayout.size(ofValue: credentials))
            guard unsafe getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else { return nil }
            return CallingProcess(
                userID: credentials.userID, userName: name(of: credentials.userID), processID: credentials.processID)
        #else
            var (userID, groupID, processID) = (uid_t.max, gid_t.max, pid_t(0))
            guard unsafe getpeereid(descriptor, &userID, &groupID) == 0 else { return nil }
            var length = socklen_t(MemoryLayout<pid_t>.size)
            let isKnown = unsafe getsockopt(descriptor, SOL_LOCAL, LOCAL_PEERPID, &processID, &length) == 0
            return CallingProcess(
                userID: userID, userName: name(of: userID), processID: isKnown ? processID : nil)
        #endif
    }
}
