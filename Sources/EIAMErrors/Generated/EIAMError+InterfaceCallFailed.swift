// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.LOGIN.1001`.
    public struct InterfaceCallFailed: Sendable, Hashable {
        /// The parameter `interface` (field); `nil` when a reply did not tell it.
        public var interface: String?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(interface: String? = nil, original: OriginalReply? = nil) {
            self.interface = interface
            self.original = original
        }
    }
}
