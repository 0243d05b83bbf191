/// The time, and how to wait for it: one value, so that a test can turn both together.
///
/// ```swift
/// let started = clock()
/// try await clock.sleep(for: .seconds(30))
/// ```
///
/// The present moment may jump, when somebody sets the machine's clock. How long something took or may take is therefore
/// measured with ``uptime``.
public struct TimeSource: Sendable {
    /// The machine's own clocks.
    public static let system = TimeSource()

    private let wall: @Sendable () -> Timestamp
    private let elapsed: @Sendable () -> Duration
    private let wait: @Sendable (Duration) async throws -> Void

    /// Creates a source of time.
    ///
    /// - Parameters:
    ///   - timer: what intervals are measured with and waited for.
    ///   - wall: says the present moment.
    public init(
        timer: some Clock<Duration> = ContinuousClock(), wall: @escaping @Sendable () -> Timestamp = { .now() }
    ) {
        let start = timer.now
        self.wall = wall
        elapsed = { start.duration(to: timer.now) }
        wait = { try await timer.sleep(for: $0) }
    }

    /// The present moment.
    public func callAsFunction() -> Timestamp { wall() }

    /// The time since this source was created. It never goes back.
    public var uptime: Duration { elapsed() }

    /// Waits, and holds no thread meanwhile.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    public func sleep(for duration: Duration) async throws {
        try await wait(duration)
    }
}
