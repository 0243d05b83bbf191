public import SendAPI
import Synchronization

/// A clock that goes as a workload does.
public final class WorkloadClock: Sendable {
    private let time: Mutex<Timestamp>

    /// Creates a clock that stands at a moment.
    public init(_ start: Timestamp) {
        time = Mutex(start)
    }

    /// The present moment.
    public var now: Timestamp { time.withLock { $0 } }

    /// Sets the present moment.
    public func set(_ now: Timestamp) {
        time.withLock { $0 = now }
    }
}
