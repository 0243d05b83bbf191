public import SendAPI

/// The seconds until a new code can be asked for, counted down to 0.
///
/// ```swift
/// for await seconds in ResendTimer(acceptance.resend) {
///     button.isEnabled = seconds == 0
/// }
/// ```
///
/// It begins with the seconds that are left, goes on each time that they change, and ends after 0, or when its task is
/// cancelled. After the device has slept it goes on with what is left then.
public struct ResendTimer: AsyncSequence, Sendable {
    /// Whole seconds.
    public typealias Element = Int

    private let moment: ResendMoment
    private let clock: TimeSource

    /// Creates a timer.
    ///
    /// - Parameters:
    ///   - moment: what is waited for.
    ///   - clock: the time; tests give their own.
    public init(_ moment: ResendMoment, clock: TimeSource = .system) {
        self.moment = moment
        self.clock = clock
    }

    /// Begins to count.
    public func makeAsyncIterator() -> Iterator { Iterator(moment: moment, clock: clock) }

    /// Counts down.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let moment: ResendMoment
        fileprivate let clock: TimeSource
        private var last: Int?

        fileprivate init(moment: ResendMoment, clock: TimeSource) {
            self.moment = moment
            self.clock = clock
        }

        /// The seconds that are left, once they have changed; `nil` after 0 and when the task is cancelled.
        public mutating func next() async -> Int? {
            guard last != 0 else { return nil }
            while moment.secondsLeft(clock) == last {
                let (seconds, attoseconds) = moment.remaining(clock).components
                let untilChange =
                    attoseconds > 0
                    ? Duration(secondsComponent: 0, attosecondsComponent: attoseconds)
                    : .seconds(Swift.min(seconds, 1))
                guard (try? await clock.sleep(for: untilChange)) != nil else { return nil }
            }
            guard !Task.isCancelled else { return nil }
            last = moment.secondsLeft(clock)
            return last
        }
    }
}
