public import SendAPI

/// The service accepted a send; the mail is on its way.
public struct SendAcceptance: Sendable, Hashable {
    /// The id under which the attempt was recorded and sent.
    public let attemptID: AttemptID
    /// Whether the recorder, if there is one, has the outcome. A send that happened is not turned into a failure because
    /// its record is incomplete.
    public let isRecorded: Bool
}
