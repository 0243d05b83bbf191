// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The parameters of `SDK.SEND.1001`.
    public struct TooManyRequests: Sendable, Hashable {
        /// The parameter `retryAfter` (seconds, whole seconds); `nil` when a reply lacks it.
        public var retryAfter: Duration?
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
        public init(retryAfter: Duration? = nil, original: OriginalReply? = nil, cause: (any Error)? = nil) {
            self.retryAfter = retryAfter
            context = .of(original: original, cause: cause.map { ErrorCause($0) })
        }
    }
}
