public import SendAPI

/// A send that an ``InMemoryService`` accepted.
public struct ReceivedSend: Sendable, Hashable {
    /// Where the code went.
    public let email: EmailAddress
    /// What it is for.
    public let scenario: Scenario
    /// The code that would be in the mail: six digits.
    public let code: String
    /// The application and its device, as the headers had them.
    public let device: Device
    /// The client's id of the attempt, where it sent one.
    public let attemptID: AttemptID?
    /// When it was accepted, by the service's clock.
    public let time: Timestamp
}
