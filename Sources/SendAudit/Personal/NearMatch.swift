/// An entry with an address that resembles the one that was asked for. It may be the same person's or not, which a program
/// cannot know: it is listed, and not touched.
public struct NearMatch: Sendable, Hashable {
    /// In what one address resembles another.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The same local part at another domain.
        case otherDomain
        /// The same domain, and a local part that differs by dots, by what follows a plus sign, or by a lead.
        case otherLocalPart
    }

    /// The entry's number.
    public let sequence: Int64
    /// The address that resembles the other, masked.
    public let address: String
    /// In what it resembles it.
    public let kind: Kind
}
