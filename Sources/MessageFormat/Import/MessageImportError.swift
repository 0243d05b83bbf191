/// A template of an older format that cannot be turned into a message.
public struct MessageImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where it is wrong, in UTF-8 code units from the start of the template.
    public var offset: Int
    /// What is wrong, as a sentence.
    public var message: String

    /// Creates an error.
    public init(offset: Int, message: String) {
        self.offset = offset
        self.message = message
    }

    /// Offset and message.
    public var description: String { "offset \(offset): \(message)" }
}
