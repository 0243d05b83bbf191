#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A process that asks something of a ledger, as the operating system knows it.
public struct CallingProcess: Sendable, Hashable, CustomStringConvertible {
    /// The effective user's id when it asked.
    public var userID: UInt32
    /// That user's name; `nil` where the system has none for the id.
    public var userName: String?
    /// Its own id, by which the system's log of processes names it.
    public var processID: Int32?

    /// Names a process.
    public init(userID: UInt32, userName: String?, processID: Int32?) {
        self.userID = userID
        self.userName = userName
        self.processID = processID
    }

    /// This process.
    public static var current: CallingProcess {
        let userID = geteuid()
        return CallingProcess(userID: userID, userName: name(of: userID), processID: getpid())
    }

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

    /// Such as `anna (uid 1000), process 4711`.
    public var description: String {
        let user = userName.map { "\($0) (uid \(userID))" } ?? "uid \(userID)"
        return processID.map { "\(user), process \($0)" } ?? user
    }

    private static func name(of userID: UInt32) -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let place = unsafe buffer.baseAddress,
                unsafe getpwuid_r(userID, &entry, place, buffer.count, &found) == 0, unsafe found != nil,
                let name = unsafe entry.pw_name
            else { return nil }
            return unsafe String(cString: name)
        }
    }
}
