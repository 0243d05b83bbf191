public import SendAPI

/// When the server will take a request again.
///
/// The wait runs on the device's timer, which neither sleep nor a changed clock disturbs. A moment that was saved and
/// restored is counted by the device's clock until the server is heard of again; then ``corrected(by:)`` goes by the
/// server's. A wait is never longer than the one that the server named.
public struct ResendMoment: Sendable, Hashable, Codable {
    /// The wait that was left at the reading.
    public let wait: Duration
    /// The clocks from which the wait runs.
    public let reading: ClockReading
    /// Whether the wait makes up for the server's whole seconds already.
    private let isRoundedUp: Bool

    /// Creates a moment.
    ///
    /// - Parameters:
    ///   - wait: how long the server wants to be left alone, from the reading on.
    ///   - reading: the clocks when it said so.
    public init(after wait: Duration, from reading: ClockReading) {
        self.init(after: wait, from: reading, isRoundedUp: false)
    }

    private init(after wait: Duration, from reading: ClockReading, isRoundedUp: Bool) {
        self.wait = max(wait, .zero)
        self.reading = reading
        self.isRoundedUp = isRoundedUp
    }

    /// The time that is left; never negative.
    public func remaining(_ clock: TimeSource) -> Duration {
        min(max(wait - reading.elapsed(clock), .zero), wait)
    }

    /// The whole seconds that are left, rounded up, as a screen shows them.
    public func secondsLeft(_ clock: TimeSource) -> Int {
        let (seconds, attoseconds) = remaining(clock).components
        return Int(clamping: seconds) + (attoseconds > 0 ? 1 : 0)
    }

    /// Whether the server takes a request again.
    public func hasCome(_ clock: TimeSource) -> Bool { remaining(clock) == .zero }

    /// The moment by the device's clock as it was at the reading.
    public var localTime: Timestamp { reading.local + wait }

    /// The same moment, where it was restored counted by this process's timer from now on: a device whose clock was set back
    /// would else wait longer than the server named.
    func anchored(_ clock: TimeSource) -> ResendMoment {
        guard reading.uptime == nil else { return self }
        return ResendMoment(
            after: wait, from: ClockReading(reading, elapsed: wait - remaining(clock), clock: clock),
            isRoundedUp: isRoundedUp)
    }

    /// The same moment, where it was restored counted from a later reading of the server's clock. The server says whole
    /// seconds, so one is added, once: to come too early would be refused. The timer of this process needs no correction.
    public func corrected(by later: ClockReading) -> ResendMoment {
        guard reading.isRestored else { return self }
        let left = (reading.server + wait + (isRoundedUp ? .zero : .seconds(1))) - later.server
        return ResendMoment(after: min(left, wait), from: later, isRoundedUp: true)
    }
}
