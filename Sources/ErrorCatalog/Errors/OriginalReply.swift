/// What a server sent, kept beside the error that was read from it. It is for logs: nothing shows it by default, since a
/// server's text may be in any language and hold anything.
public struct OriginalReply: Sendable, Hashable, CustomStringConvertible {
    /// The code that the server sent.
    public let code: String
    /// The text that the server sent.
    public let text: String

    /// Makes a reply.
    public init(code: String, text: String) {
        self.code = code
        self.text = text
    }

    /// The code alone; ask ``text`` for the text.
    public var description: String { code }
}
