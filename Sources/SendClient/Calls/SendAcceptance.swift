public import SendAPI

/// The service accepted a send; the mail is on its way.
public struct SendAcceptance: Sendable, Hashable {
    /// The id under which the attempt was recorded and sent.
    public let attemptID: AttemptID
    /// Whether the recorder, if there is one, has the outcome. A send that happened is not turned into a failure because
    /// its record is incomplete.
    public let isRecorded: Bool
    /// When a new code can be asked for.
    public let resend: ResendMoment

    /// Creates an acceptance; for tests and previews, since a client creates its own.
    public init(attemptID: AttemptID, resend: ResendMoment, isRecorded: Bool = true) {
        self.attemptID = attemptID
        self.isRecorded = isRecorded
        self.resend = resend
    }

    /// When a new code can be asked for, by this device's clock as it was when the answer came.
    public var resendAt: Timestamp { resend.localTime }
}
