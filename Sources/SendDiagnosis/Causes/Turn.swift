/// Who has to do something next.
@nonexhaustive
public enum Turn: String, Sendable, Hashable, CaseIterable {
    /// The person who waits for the code.
    case person
    /// The developers of the app.
    case app
    /// Us: the operators of this service.
    case service
    /// Us: the operators of the mail server that passes our mails on.
    case relay
    /// The provider of the person's mailbox.
    case provider
    /// Nobody: time alone, or nothing is wrong.
    case nobody
}
