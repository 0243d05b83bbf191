// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.SEND.1003`.
    public struct EndpointNotFound: Sendable, Hashable {
        /// The parameter `path` (string); `nil` when a reply did not tell it.
        public var path: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(path: String? = nil, original: OriginalReply? = nil) {
            self.path = path
            self.original = original
        }
    }
}
