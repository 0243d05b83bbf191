/// Keeps away from a relay that fails again and again, so that each mail does not wait for its time-outs first. A pure state
/// machine over the time that has passed.
struct RelayBreaker: Sendable, Hashable {
    /// So many failures in a row open it.
    static let failuresThatOpen = 3
    static let firstPause = Duration.seconds(30)
    static let longestPause = Duration.seconds(300)

    private(set) var failures = 0
    private var pause = firstPause
    private var openUntil: Duration?

    /// Whether the relay is passed over.
    func isOpen(at uptime: Duration) -> Bool { openUntil.map { uptime < $0 } ?? false }

    /// Whether a mail may go there. Of those that come when a pause is over, one tries, and the others keep away for
    /// another pause.
    mutating func admits(at uptime: Duration) -> Bool {
        guard let end = openUntil else { return true }
        guard uptime >= end else { return false }
        openUntil = uptime + pause
        return true
    }

    mutating func succeeded() { self = RelayBreaker() }

    mutating func failed(at uptime: Duration) {
        failures += 1
        guard failures >= Self.failuresThatOpen else { return }
        openUntil = uptime + pause
        pause = min(pause * 2, Self.longestPause)
    }
}
