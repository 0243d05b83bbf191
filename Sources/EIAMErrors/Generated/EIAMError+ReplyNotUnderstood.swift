// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `ERRATA.CLIENT.1003`.
    public struct ReplyNotUnderstood: Sendable, Hashable {
        /// The parameter `httpStatus` (int); `nil` when a reply did not tell it.
        public var httpStatus: Int?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(httpStatus: Int? = nil, original: OriginalReply? = nil) {
            self.httpStatus = httpStatus
            self.original = original
        }
    }
}
