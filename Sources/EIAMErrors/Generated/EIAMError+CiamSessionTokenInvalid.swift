// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `IDAAS.SDK.PARAM.0023`.
    public struct CiamSessionTokenInvalid: Sendable, Hashable {
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(original: OriginalReply? = nil) {
            self.original = original
        }
    }
}
