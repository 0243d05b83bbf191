/// Whether sending the same request again can help.
@nonexhaustive
public enum Retry: String, Sendable, Hashable {
    /// No: somebody other than the sender has to change something.
    case never
    /// Yes, once the request has been changed.
    case afterFix
    /// Yes, the same request, after a while.
    case later
}
