// Made by catalog-compiler from a catalogue. Change the catalogue, then generate anew.
// swift-format-ignore-file

public import ErrorCatalog

extension EIAMError {
    /// The parameters of `ERRATA.CLIENT.1007`.
    public struct ConnectionLost: Sendable, Hashable {
        /// The parameter `request` (string); `nil` when a reply lacks it.
        public var request: String?
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
        public init(request: String? = nil, original: OriginalReply? = nil, cause: (any Error)? = nil) {
            self.request = request
            context = .of(original: original, cause: cause.map { ErrorCause($0) })
        }
    }
}
