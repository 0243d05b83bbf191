public import SendAPI

/// An attempt that is not the person's, and may have been meant to be.
public struct NearAttempt: Sendable, Hashable {
    /// How it is near.
    @nonexhaustive
    public enum Kind: String, Sendable, Hashable {
        /// The same device asked with another address.
        case sameDevice
        /// The address is spelled nearly like the one that was asked for.
        case similarAddress
    }

    /// How it is near.
    public let kind: Kind
    /// The entry's number.
    public let sequence: Int64
    /// When it arrived.
    public let time: Timestamp
    /// The address as it was sent. Whoever shows it to a person records an access first.
    package let address: String
    /// The address, masked.
    public var maskedAddress: String { EmailAddress.masked(address) }
}
