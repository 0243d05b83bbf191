/// A limit that a request ran into, as it is recorded. A client is told the wait and nothing else.
public struct LimitHit: Sendable, Hashable {
    /// What is counted.
    @nonexhaustive
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// The next code of one address and scenario, a while after the one before.
        case coolDown = "coolDown"
        /// Codes to one e-mail address.
        case address = "address"
        /// Codes for one device fingerprint.
        case device = "device"
        /// Codes for one network.
        case network = "network"
        /// Codes for one application.
        case client = "client"
        /// Captchas for a network address that gave too many wrong answers.
        case captchaLock = "captchaLock"
        /// Captchas for one network address.
        case captchaRequests = "captchaRequests"
        /// Codes that nobody used, of an address, a device, a network, a domain or an application; ``LimitHit/count`` were sent
        /// in the time, and ``LimitHit/maximum`` of them used.
        case unusedCodes = "guard"
    }

    /// What is counted.
    public var name: Name
    /// The time in which it is counted.
    public var window: Duration
    /// How many there were.
    public var count: Int
    /// How many there may be.
    public var maximum: Int
    /// When the next one is taken.
    public var free: Timestamp
    /// Whose codes are counted, where the name does not say it: `address`, `device`, `network`, `domain`, `client`.
    public var subject: String?

    /// Creates a hit.
    public init(name: Name, window: Duration, count: Int, maximum: Int, free: Timestamp, subject: String? = nil) {
        (self.name, self.window, self.count, self.maximum, self.free) = (name, window, count, maximum, free)
        self.subject = subject
    }
}
