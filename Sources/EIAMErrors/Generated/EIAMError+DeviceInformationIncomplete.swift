// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.COMMON.1003`.
    public struct DeviceInformationIncomplete: Sendable, Hashable {
        /// The parameter `missing` (string); `nil` when a reply did not tell it.
        public var missing: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(missing: String? = nil, original: OriginalReply? = nil) {
            self.missing = missing
            self.original = original
        }
    }
}
