/// A configuration that the service does not start with. `==` compares ``code`` and ``message``.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    @nonexhaustive
    public enum Code: String, Sendable, Hashable {
        /// A value is none that is allowed.
        case invalidValue
        /// A file cannot be read or written, or is not what it should be.
        case unusableFile
    }

    /// The kind of failure.
    public let code: Code
    /// One line that names the key, the value and what is allowed.
    public let message: String

    /// ``message``.
    public var description: String { message }

    package init(_ message: String) {
        (code, self.message) = (.invalidValue, message)
    }

    init(file message: String) {
        (code, self.message) = (.unusableFile, message)
    }
}
