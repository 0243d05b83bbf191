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

    /// Such as `anna (uid 1000), process 4711`.
    public var description: String {
        let user = userName.map { "\($0) (uid \(userID))" } ?? "uid \(userID)"
        return processID.map { "\(user), process \($0)" } ?? user
    }

    static func name(of userID: UInt32) -> String? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            guard let place = buffer.baseAddress,
                unsafe getpwuid_r(userID, &entry, place, buffer.count, &found) == 0, unsafe found != nil,
                let name = unsafe entry.pw_name
            else { return nil }
            return unsafe String(cString: name)
        }
    }
}
