/// The error beneath another one, for logs. Nothing shows it to users.
///
/// `==` compares the type and the description, since errors in general cannot be compared.
public struct ErrorCause: Sendable, Hashable, CustomStringConvertible {
    /// The error.
    public let error: any Error

    /// Keeps an error.
    public init(_ error: any Error) {
        self.error = error
    }

    /// The error's own description.
    public var description: String { "\(error)" }

    /// Compares type and description.
    public static func == (one: ErrorCause, other: ErrorCause) -> Bool {
        type(of: one.error) == type(of: other.error) && one.description == other.description
    }

    /// Hashes the description.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(description)
    }
}
