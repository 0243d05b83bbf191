extension InMemoryService {
    /// How an ``InMemoryService`` behaves.
    public struct Settings: Sendable {
        /// How long a second code to an address for one scenario is refused.
        public var coolDown = Duration.seconds(60)
        /// How long an answer to a captcha is taken.
        public var challengeLifetime = Duration.seconds(120)
        /// How long a captcha token is good.
        public var tokenLifetime = Duration.seconds(180)
        /// How many pixels an answer may lie beside the gap.
        public var tolerance = 5
        /// Whether challenges have a `secretKey`, so that the client must encrypt its answer; see `PointCipher.plain`.
        public var encryptsPoints = false
        /// How far the service's clock is ahead of the device's as that was at the beginning.
        public var clockOffset = Duration.zero
        /// The applications that are registered; `nil` for every one.
        public var clientIDs: Set<String>?
        /// Where the gaps of coming captchas lie; `nil` for any of the contract's places.
        public var gap: Int?

        /// The contract's own numbers.
        public init() {}
    }
}
