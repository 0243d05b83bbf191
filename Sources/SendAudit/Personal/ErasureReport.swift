import MerkleLog
public import SendAPI

/// What an erasure has done, and where it looked: the matter of a certificate. It does not hold the address.
public struct ErasureReport: Sendable, Hashable {
    /// The address, masked.
    public let maskedAddress: String
    /// What ties this report to the address for whoever has the ledger's key for searching, and tells nobody else
    /// anything.
    public let key: ErasedAddressKey
    /// When it was asked for.
    public let time: Timestamp
    /// The ledger's name.
    public let origin: String
    /// The number of the entry that records it; `nil` when the ledger held nothing on the person.
    public let sequence: Int64?
    /// The entries whose personal values were erased, ascending.
    public let entries: [Int64]
    /// How many rows of personal values were read to find them.
    public let rowsRead: Int
    /// In how many spellings the address was found.
    public let spellingCount: Int
    /// What resembles the address and was not touched: the first hundred of each kind.
    public let nearMatches: [NearMatch]
    /// How many there were.
    public let nearMatchCount: Int
    /// Entries whose reason names the address. A reason is in the leaf for good and cannot be erased.
    public let lastingMentions: [Int64]
    /// What was done beside the ledger.
    public let holders: [HolderErasure]
    /// The newest signed checkpoint after it, which covers the erasure's entry.
    public let checkpoint: String?
    /// Whether the bytes are gone from the write-ahead log too, see ``RemovalReport/isLogEmptied``.
    public let isLogEmptied: Bool

    /// How many entries were erased.
    public var count: Int { entries.count }
    /// Whether everything was done that was asked for: no holder failed.
    public var isComplete: Bool { holders.allSatisfy { $0.failure == nil } }
}
