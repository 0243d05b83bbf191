package import SendAPI

/// What the guard says to a request.
package enum GuardVerdict: Sendable, Hashable {
    case allowed
    /// It comes too soon for a subject that gets few codes now.
    case slowed(GuardReason)
    /// Its subject gets no codes now.
    case stopped(GuardReason)

    package var reason: GuardReason? {
        switch self {
        case .allowed: nil
        case .slowed(let reason), .stopped(let reason): reason
        }
    }
}

/// Why a request was slowed or stopped, as it is recorded.
package struct GuardReason: Sendable, Hashable {
    package let subject: GuardSubject
    /// Codes sent whose time has ended; of an address, all that were sent since one was used.
    package let sent: Int
    /// Those of them that were used.
    package let used: Int
    /// The time in which they were counted.
    package let window: Duration
    /// When the next code is to be had.
    package let until: Timestamp
}
