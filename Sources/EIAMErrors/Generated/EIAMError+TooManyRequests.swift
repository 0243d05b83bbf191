// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.SEND.1001`.
    public struct TooManyRequests: Sendable, Hashable {
        /// The parameter `retryAfter` (seconds); `nil` when a reply did not tell it.
        public var retryAfter: Duration?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(retryAfter: Duration? = nil, original: OriginalReply? = nil) {
            self.retryAfter = retryAfter
            self.original = original
        }
    }
}
