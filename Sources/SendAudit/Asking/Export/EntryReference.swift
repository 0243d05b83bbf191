public import MerkleLog
public import SendAPI

/// An entry that a row comes from, and what ties it to the tree.
public struct EntryReference: Sendable, Hashable {
    /// Its number.
    public let sequence: Int64
    /// When it was made: the attempt's or the outcome's own time.
    public let time: Timestamp
    /// The hash of its leaf, as a checkpoint commits to it; see the page on the leaf's format.
    public let leaf: LeafHash
    /// Whether its personal values were erased.
    public let isErased: Bool
}
