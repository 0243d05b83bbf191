public import SendAPI
import Synchronization

/// A clock that a test turns. Who sleeps on it wakes up when the test has turned it so far, and not before.
///
/// The clock knows who sleeps. So a test lets time pass and goes on when everybody who woke up has done what was due and
/// sleeps again; no test has to guess how long that takes.
public final class TestClock: Sendable {
    private struct Sleeper {
        let duration: Duration
        let deadline: Duration
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct Watcher {
        let count: Int
        let duration: Duration?
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var wall: Timestamp
        var elapsed = Duration.zero
        var sleepers: [Int: Sleeper] = [:]
        var watchers: [Int: Watcher] = [:]
        var lastID = 0

        mutating func nextID() -> Int {
            lastID += 1
            return lastID
        }

        func sleepers(for duration: Duration?) -> Int {
            sleepers.values.count { duration == nil || $0.duration == duration }
        }

        mutating func satisfiedWatchers() -> [Watcher] {
            let found = watchers.filter { sleepers(for: $0.value.duration) >= $0.value.count }
            for id in found.keys { watchers[id] = nil }
            return Array(found.values)
        }

        mutating func pass(to moment: Duration) -> [Sleeper] {
            wall = wall + (moment - elapsed)
            elapsed = moment
            let due = sleepers.filter { $0.value.deadline <= moment }
            for id in due.keys { sleepers[id] = nil }
            return due.values.sorted { $0.deadline < $1.deadline }
        }
    }

    private let state: Mutex<State>

    /// Creates a clock that stands at a moment; by default at 2023-11-14 22:13:20 UTC.
    public init(_ time: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000)) {
        state = Mutex(State(wall: time))
    }

    /// The clock's time.
    public var now: Timestamp { state.withLock { $0.wall } }

    /// The clock as the code under test takes it.
    public var source: TimeSource {
        TimeSource(timer: Timer(clock: self)) { self.now }
    }

    /// Sets the time as somebody sets a machine's clock, forward or, with a negative duration, back: nobody wakes up.
    public func step(by duration: Duration) {
        state.withLock { $0.wall = $0.wall + duration }
    }

    /// Lets time pass at one stroke, and wakes up everybody whose time has come.
    public func advance(by duration: Duration) {
        let due = state.withLock { $0.pass(to: $0.elapsed + duration) }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// Lets time pass from one deadline to the next: who wakes up does what is due, and sleeps again before time goes on.
    ///
    /// - Parameters:
    ///   - duration: how much time.
    ///   - count: how many sleep while nothing is to be done.
    /// - Throws: `CancellationError` when the test's time is over.
    public func run(for duration: Duration, sleepers count: Int) async throws {
        let end = state.withLock { $0.elapsed } + duration
        while true {
            try await sleepers(count)
            let due = state.withLock { state -> [Sleeper]? in
                let next = state.sleepers.values.map(\.deadline).min() ?? end
                return state.elapsed == end ? nil : state.pass(to: min(next, end))
            }
            guard let due else { return }
            for sleeper in due { sleeper.continuation.resume() }
        }
    }

    /// Waits until at least so many sleep.
    ///
    /// - Parameters:
    ///   - count: how many.
    ///   - duration: where given, those alone count that lay down for so long.
    /// - Throws: `CancellationError` when the test's time is over.
    public func sleepers(_ count: Int, for duration: Duration? = nil) async throws {
        try await suspend { state, id, continuation in
            guard state.sleepers(for: duration) < count else { return true }
            state.watchers[id] = Watcher(count: count, duration: duration, continuation: continuation)
            return false
        }
    }

    fileprivate var elapsed: Duration { state.withLock { $0.elapsed } }

    fileprivate func sleep(until deadline: Duration) async throws {
        try await suspend { state, id, continuation in
            guard deadline > state.elapsed else { return true }
            state.sleepers[id] = Sleeper(
                duration: deadline - state.elapsed, deadline: deadline, continuation: continuation)
            return false
        }
    }

    /// Suspends the task unless what it waits for is there already; a cancelled task waits for nothing.
    private func suspend(
        _ isOver: (inout sending State, Int, CheckedContinuation<Void, any Error>) -> Bool
    ) async throws {
        let id = state.withLock { $0.nextID() }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (result, watchers): (Result<Void, any Error>?, [Watcher]) = state.withLock { state in
                    // Looked at under the lock: a cancellation after this finds the continuation in its place.
                    if Task.isCancelled { return (.failure(CancellationError()), []) }
                    let isOver = isOver(&state, id, continuation)
                    return (isOver ? .success(()) : nil, state.satisfiedWatchers())
                }
                if let result { continuation.resume(with: result) }
                for watcher in watchers { watcher.continuation.resume() }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                state.sleepers.removeValue(forKey: id)?.continuation
                    ?? state.watchers.removeValue(forKey: id)?.continuation
            }
            continuation?.resume(throwing: CancellationError())
        }
    }
}

/// The test clock as a clock of Swift's.
private struct Timer: Clock {
    struct Instant: InstantProtocol {
        let elapsed: Duration

        func advanced(by duration: Duration) -> Instant { Instant(elapsed: elapsed + duration) }
        func duration(to other: Instant) -> Duration { other.elapsed - elapsed }
        static func < (left: Instant, right: Instant) -> Bool { left.elapsed < right.elapsed }
    }

    let clock: TestClock
    let minimumResolution = Duration.nanoseconds(1)

    var now: Instant { Instant(elapsed: clock.elapsed) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await clock.sleep(until: deadline.elapsed)
    }
}
