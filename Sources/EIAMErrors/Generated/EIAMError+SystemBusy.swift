// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.COMMON.1008`.
    public struct SystemBusy: Sendable, Hashable {
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(original: OriginalReply? = nil) {
            self.original = original
        }
    }
}
