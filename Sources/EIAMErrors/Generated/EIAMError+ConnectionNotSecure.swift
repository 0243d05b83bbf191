// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The parameters of `ERRATA.CLIENT.1006`.
    public struct ConnectionNotSecure: Sendable, Hashable {
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply? {
            get { context?.original }
            set { context = .of(original: newValue, cause: cause) }
        }
        /// What lies beneath, for logs.
        public var cause: ErrorCause? {
            get { context?.cause }
            set { context = .of(original: original, cause: newValue) }
        }
        private var context: ErrorContext?

        /// Creates the parameters.
        public init(original: OriginalReply? = nil, cause: (any Error)? = nil) {
            context = .of(original: original, cause: cause.map { ErrorCause($0) })
        }
    }
}
