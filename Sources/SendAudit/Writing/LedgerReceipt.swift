public import MerkleLog
public import SendAPI

/// The proof that an attempt is on disk: given out after `COMMIT`, never before.
public struct LedgerReceipt: Sendable, Hashable {
    /// The entry's number, which is also its place in the tree, from 0.
    public let sequence: Int64
    /// The attempt's id.
    public let id: AttemptID
    /// The hash of the entry's leaf. Kept with a checkpoint, it proves later that the entry is what it was.
    public let leaf: LeafHash
}
