/// What an error keeps for logs, apart from its parameters: the reply that it was read from and what lies beneath. In one
/// place of memory, so that errors are small and quickly handed on; for generated code.
public final class ErrorContext: Sendable, Hashable {
    /// The reply from which the error was read.
    public let original: OriginalReply?
    /// What lies beneath.
    public let cause: ErrorCause?

    private init(_ original: OriginalReply?, _ cause: ErrorCause?) {
        self.original = original
        self.cause = cause
    }

    /// A context, or `nil` where there is nothing to keep.
    public static func of(original: OriginalReply?, cause: ErrorCause?) -> ErrorContext? {
        original == nil && cause == nil ? nil : ErrorContext(original, cause)
    }

    /// Compares what is kept.
    public static func == (one: ErrorContext, other: ErrorContext) -> Bool {
        one === other || one.original == other.original && one.cause == other.cause
    }

    /// Hashes what is kept.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(original)
        hasher.combine(cause)
    }
}
