public import SendClient

extension SendAcceptance {
    /// An accepted send, for previews; see ``sample(wait:clock:)``.
    public static var sample: SendAcceptance { sample() }

    /// An accepted send, for previews.
    ///
    /// - Parameters:
    ///   - wait: how long no new code can be asked for.
    ///   - clock: the time, from which the wait is counted.
    public static func sample(wait: Duration = .seconds(60), clock: TimeSource = .system) -> SendAcceptance {
        SendAcceptance(
            attemptID: AttemptID(time: clock()),
            resend: ResendMoment(after: wait, from: ClockReading(server: nil, clock: clock)))
    }
}
