public import SendAPI

/// Refusals of one peer that share an entry, as an export gives them.
public struct ExportedBurst: Sendable, Hashable {
    /// Its entry.
    public let entry: EntryReference
    /// How many refusals.
    public let count: Int64
    /// How many of each code, in the order of the codes.
    public let codes: [Code]
    /// The first refusal.
    public let first: Timestamp?
    /// The last one.
    public let last: Timestamp?
    /// Where they came from, whole or as a network.
    public let peerAddress: String?

    /// A code and how often it was answered.
    public struct Code: Sendable, Hashable {
        /// The error code.
        public let code: String
        /// How often.
        public let count: Int64
    }
}
