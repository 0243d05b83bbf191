/// Why a text is not a message, and where.
public struct MessageSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The offset from the message's start, in UTF-8 bytes.
    public let offset: Int
    /// What could have stood there.
    public let expected: String

    /// One line for the person who wrote the message.
    public var description: String {
        "message syntax error at byte \(offset): expected \(expected)"
    }
}
