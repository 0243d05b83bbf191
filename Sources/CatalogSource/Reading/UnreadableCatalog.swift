/// A catalogue, or a file of it, that cannot be read at all.
public struct UnreadableCatalog: Error, Sendable, CustomStringConvertible {
    /// What cannot be read and why, with the file.
    public let description: String
}
