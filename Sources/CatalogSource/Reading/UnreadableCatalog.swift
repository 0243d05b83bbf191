/// A catalogue, or a file of it, that cannot be read at all.
package struct UnreadableCatalog: Error, Sendable, CustomStringConvertible {
    /// What cannot be read and why, with the file.
    package let description: String
}
