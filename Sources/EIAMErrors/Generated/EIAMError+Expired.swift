// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.COMMON.1005`.
    public struct Expired: Sendable, Hashable {
        /// The parameter `subject` (field); `nil` when a reply did not tell it.
        public var subject: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(subject: String? = nil, original: OriginalReply? = nil) {
            self.subject = subject
            self.original = original
        }
    }
}
