/// What a server sent, kept beside the error that was read from it. It is for logs: nothing shows it by default, since a
/// server's text may be in any language and hold anything.
public struct OriginalReply: Sendable, Hashable, CustomStringConvertible {
    /// The code that the server sent.
    public let code: String
    /// The text that the server sent.
    public let text: String
    /// Whether sending again helps, according to the reply; for codes that are newer than the catalogue.
    public let retry: Retry?
    /// How long to wait, according to the reply's body or header.
    public let retryAfter: RetryAfter?

    /// Creates a reply.
    public init(code: String, text: String, retry: Retry? = nil, retryAfter: RetryAfter? = nil) {
        self.code = code
        self.text = text
        self.retry = retry
        self.retryAfter = retryAfter
    }

    /// The code alone; ask ``text`` for the text.
    public var description: String { code }
}
