/// A body that is not one of the shapes in which failures are reported.
public struct UnreadableReply: Error, Sendable, Hashable, CustomStringConvertible {
    /// The longest body that is read, in bytes.
    public static let maximumLength = 64 * 1024

    /// What was expected.
    public let description: String
}
