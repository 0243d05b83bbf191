// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The parameters of `IDAAS.SDK.PARAM.0001`.
    public struct CiamDeviceInformationIncomplete: Sendable, Hashable {
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?
        /// What lies beneath, for logs.
        public var cause: ErrorCause?

        /// Makes the parameters.
        public init(original: OriginalReply? = nil, cause: (any Error)? = nil) {
            self.original = original
            self.cause = cause.map { ErrorCause($0) }
        }
    }
}
