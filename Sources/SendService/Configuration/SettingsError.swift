/// A configuration that the service does not start with: one line that names the key, the value and what is allowed.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
