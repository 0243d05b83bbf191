import LedgerWorkload
import SendAPI
import Synchronization

/// A clock that goes as the workload does.
final class LedgerClock: Sendable {
    private let time: Mutex<Timestamp>

    init(_ start: Timestamp) {
        time = Mutex(start)
    }

    var now: Timestamp { time.withLock { $0 } }

    func set(_ now: Timestamp) {
        time.withLock { $0 = now }
    }
}
