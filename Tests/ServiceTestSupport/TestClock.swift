public import SendAPI
import Synchronization

/// A clock that moves when it is told to.
public final class TestClock: Sendable {
    private let time: Mutex<Timestamp>

    /// Creates a clock that stands at a moment; by default at 2023-11-14 22:13:20 UTC.
    public init(_ time: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000)) {
        self.time = Mutex(time)
    }

    /// The clock's time.
    public var now: Timestamp { time.withLock { $0 } }

    /// Moves the clock.
    public func advance(by duration: Duration) {
        time.withLock { $0 = $0 + duration }
    }
}
