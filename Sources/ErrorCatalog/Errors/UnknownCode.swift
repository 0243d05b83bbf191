/// A code that a catalogue does not know, or knows as retired. It keeps its code.
public struct UnknownCode: Sendable, Hashable {
    /// The code as the server sent it.
    public let code: String
    /// The reply from which the error was read.
    public let original: OriginalReply?

    /// Makes an error for a code that the catalogue does not know.
    public init(code: String, original: OriginalReply? = nil) {
        self.code = code
        self.original = original
    }
}
