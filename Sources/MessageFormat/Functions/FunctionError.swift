/// An error of a function: one of the specification's Message Function Errors.
public struct FunctionError: Error, Sendable, Equatable {
    /// The kind: `badOperand`, `badOption`, `badVariantKey` or `unsupportedOperation`.
    public var kind: MessageErrorKind
    /// What happened, for a developer, in English.
    public var detail: String

    /// Creates an error.
    public init(_ kind: MessageErrorKind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
