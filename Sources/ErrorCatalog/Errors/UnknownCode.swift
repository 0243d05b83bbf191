/// A code that a catalogue does not know, or knows as retired. It keeps its code, and the parameters of a retired one.
public struct UnknownCode: Sendable, Hashable {
    /// The code as the server sent it.
    public let code: String
    /// The values of a retired code's parameters, by position; empty for a code that the catalogue does not know.
    public let arguments: [ParameterValue?]
    /// The reply from which the error was read.
    public var original: OriginalReply? { context?.original }
    /// What lies beneath, for logs.
    public var cause: ErrorCause? { context?.cause }
    private let context: ErrorContext?

    /// Creates an error for a code that the catalogue does not know, or knows as retired.
    ///
    /// - Parameters:
    ///   - code: the code.
    ///   - arguments: the values of a retired code's parameters; see ``ErrorCatalog/ErrorCatalog/values(_:of:)``.
    ///   - original: the reply from which the error was read.
    ///   - cause: what lies beneath.
    public init(
        code: String, arguments: [ParameterValue?] = [], original: OriginalReply? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        self.arguments = arguments
        context = .of(original: original, cause: cause.map { ErrorCause($0) })
    }

    /// The value of a parameter by its position; `nil` when it is not known.
    public func argument(at index: Int) -> ParameterValue? {
        arguments.indices.contains(index) ? arguments[index] : nil
    }
}
