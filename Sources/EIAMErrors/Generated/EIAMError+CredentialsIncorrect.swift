// Made by catalog-compiler from Catalog/. Change the catalogue, then run tools/generate.
// swift-format-ignore-file

extension EIAMError {
    /// The parameters of `SDK.LOGIN.1005`.
    public struct CredentialsIncorrect: Sendable, Hashable {
        /// The parameter `attemptsLeft` (int); `nil` when a reply did not tell it.
        public var attemptsLeft: Int?
        /// The reply from which the error was read, for logs; `nil` for an error made here.
        public var original: OriginalReply?

        /// Makes the parameters.
        public init(attemptsLeft: Int? = nil, original: OriginalReply? = nil) {
            self.attemptsLeft = attemptsLeft
            self.original = original
        }
    }
}
