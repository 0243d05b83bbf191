// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.COMMON.1002`.
    public struct ParameterFormatIncorrect: Sendable, Hashable {
        /// The parameter `parameter` (field); `nil` when a reply did not tell it.
        public var parameter: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(parameter: String? = nil, original: OriginalReply? = nil) {
            self.parameter = parameter
            self.original = original
        }
    }
}
