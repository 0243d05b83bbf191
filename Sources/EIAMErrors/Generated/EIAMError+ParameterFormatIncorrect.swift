// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The parameters of `SDK.COMMON.1002`.
    public struct ParameterFormatIncorrect: Sendable, Hashable {
        /// The parameter `parameter` (field); `nil` when a reply did not tell it.
        public var parameter: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?
        /// What lies beneath, for logs.
        public var cause: ErrorCause?

        /// Makes the parameters.
        public init(parameter: String? = nil, original: OriginalReply? = nil, cause: (any Error)? = nil) {
            self.parameter = parameter
            self.original = original
            self.cause = cause.map { ErrorCause($0) }
        }
    }
}
