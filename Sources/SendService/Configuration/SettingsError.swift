/// A configuration that the service does not start with: one line that names the key, the value and what is allowed.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line.
    public let description: String

    /// Whether a file is to blame that cannot be read, or is not what it should be; otherwise a value is.
    public let isAboutAFile: Bool

    init(_ description: String) {
        self.description = description
        isAboutAFile = false
    }

    init(file description: String) {
        self.description = description
        isAboutAFile = true
    }
}
