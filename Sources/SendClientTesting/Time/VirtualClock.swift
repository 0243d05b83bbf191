public import SendAPI

/// A clock that stands still until a test turns it: a timer, which sleeps are measured with, and the time of day.
///
/// ```swift
/// let clock = VirtualClock()
/// let client = SendClient(base: url, device: device, transport: service, clock: clock.timeSource)
/// await clock.advance(by: .seconds(60))
/// ```
///
/// What holds:
///
/// - Whoever sleeps wakes when the timer has come to the end of the sleep, and not before. Sleepers wake one by one: in the
///   order of their ends, and those with the same end in the order in which they lay down. ``advance(by:)`` stops the timer at
///   each end, so that ``now`` and ``time`` are then what the sleeper asked for, and goes on only when that sleeper runs.
/// - A sleep of a task that is cancelled ends with `CancellationError`, and is forgotten.
/// - After each wake-up ``advance(by:)`` lets other tasks run until nobody has lain down or woken for a good while. Where the
///   test and its tasks share one thread, by `withTaskExecutorPreference`, that is certain to be enough for tasks that compute
///   and sleep. On several threads it is enough in nearly every case, but a machine may be busy: where a test must not go on
///   too early, ``advance(by:sleepers:)`` and ``sleepers(_:)`` wait until as many sleep as they are told, however long it takes.
public final class VirtualClock: Clock {
    /// A moment of the timer.
    public struct Instant: InstantProtocol {
        /// The time since the clock was created.
        public let elapsed: Duration

        /// A later moment.
        public func advanced(by duration: Duration) -> Instant { Instant(elapsed: elapsed + duration) }
        /// The time to another moment.
        public func duration(to other: Instant) -> Duration { other.elapsed - elapsed }
        /// Earlier moments come first.
        public static func < (left: Instant, right: Instant) -> Bool { left.elapsed < right.elapsed }
    }

    private let sleepers: Sleepers
    /// The clock as clients and the service take it. All who take it measure with the same timer.
    public let timeSource: TimeSource

    /// Creates a clock that stands at a moment; by default at 2023-11-14 22:13:20 UTC.
    public init(_ time: Timestamp = Timestamp(microseconds: 1_700_000_000_000_000)) {
        let sleepers = Sleepers(time)
        self.sleepers = sleepers
        timeSource = TimeSource(timer: Timer(sleepers: sleepers)) { sleepers.time }
    }

    /// What ``timeSource`` measures with: it must not hold the clock that holds it.
    private struct Timer: Clock {
        let sleepers: Sleepers
        var now: Instant { Instant(elapsed: sleepers.elapsed) }
        var minimumResolution: Duration { .nanoseconds(1) }

        func sleep(until deadline: Instant, tolerance: Duration?) async throws {
            try await sleepers.sleep(until: deadline.elapsed)
        }
    }

    /// The timer's moment.
    public var now: Instant { Instant(elapsed: sleepers.elapsed) }

    /// The smallest time that the timer tells apart.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// The time of day.
    public var time: Timestamp { sleepers.time }

    /// How many sleep at the moment.
    public var sleeperCount: Int { sleepers.count }

    /// Sleeps until the timer shows a moment.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try await sleepers.sleep(until: deadline.elapsed)
    }

    /// Lets time pass, from the end of one sleep to the end of the next, and lets those who wake do what is due.
    ///
    /// - Parameter duration: how much; a negative time is none.
    public func advance(by duration: Duration) async {
        let end = sleepers.elapsed + max(duration, .zero)
        await settle()
        while await sleepers.wakeNext(until: end) { await settle() }
        sleepers.pass(to: end)
        await settle()
    }

    /// Lets time pass like ``advance(by:)``, and stops at the end of each sleep until so many sleep again.
    ///
    /// - Parameters:
    ///   - duration: how much time.
    ///   - count: how many sleep while nothing is to be done.
    /// - Throws: `CancellationError` when the test's time is over.
    public func advance(by duration: Duration, sleepers count: Int) async throws {
        let end = sleepers.elapsed + max(duration, .zero)
        try await sleepers.wait(for: count)
        while await sleepers.wakeNext(until: end) { try await sleepers.wait(for: count) }
        sleepers.pass(to: end)
    }

    /// Lets time pass at one stroke, as for a device that slept: whoever's sleep has ended meanwhile wakes now, and finds the
    /// clock at the end.
    ///
    /// - Parameter duration: how much; a negative time is none.
    public func jump(by duration: Duration) async {
        await settle()
        sleepers.pass(to: sleepers.elapsed + max(duration, .zero))
        let end = sleepers.elapsed
        while await sleepers.wakeNext(until: end) { await settle() }
        await settle()
    }

    /// Sets the time of day as somebody sets a device's clock, forward or, with a negative duration, back. The timer stands:
    /// nobody wakes.
    public func setTime(by duration: Duration) {
        sleepers.setTime(by: duration)
    }

    /// Sets the time of day; see ``setTime(by:)``.
    public func setTime(to time: Timestamp) {
        sleepers.setTime(by: time - self.time)
    }

    /// Waits until at least so many sleep.
    ///
    /// - Throws: `CancellationError` when the test's time is over.
    public func sleepers(_ count: Int) async throws {
        try await sleepers.wait(for: count)
    }

    /// Lets other tasks run, on this task's executor and on the others, until the clock has not been touched for some rounds.
    private func settle() async {
        var quiet = 0
        var seen = sleepers.changes
        // A task that sleeps for no time again and again must not hold the test up for ever.
        for _ in 0..<2_000 where quiet < 16 {
            await Task.detached(priority: .background) { await Task.yield() }.value
            await Task.yield()
            quiet = sleepers.changes == seen ? quiet + 1 : 0
            seen = sleepers.changes
        }
    }
}
