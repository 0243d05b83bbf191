/// Roots of trees, and of ranges in them, from the hashes of complete subtrees. Source: RFC 9162 §2.1.1.
public enum MerkleTree {
    /// The root of a tree of leaves that are all at hand.
    public static func root(of leaves: some Sequence<LeafHash>) throws(MerkleTreeError) -> MerkleHash {
        var range = CompactRange()
        for leaf in leaves { try range.append(leaf) }
        return range.root
    }

    /// The root of the tree's first `size` leaves, out of stored hashes. Reads at most 64.
    ///
    /// - Parameters:
    ///   - size: the number of leaves, at most as many as are stored.
    ///   - read: answers with the hash of a complete subtree; what it throws is thrown on.
    public static func root<Failure>(
        size: UInt64, reading read: (Subtree) throws(Failure) -> MerkleHash
    ) throws(Failure) -> MerkleHash {
        guard size > 0 else { return .emptyTree }
        return try root(from: 0, to: size, reading: read)
    }

    /// The hash over a range that starts at a multiple of the next power of two at or above its length, and is not empty.
    static func root<Failure>(
        from start: UInt64, to end: UInt64, reading read: (Subtree) throws(Failure) -> MerkleHash
    ) throws(Failure) -> MerkleHash {
        var rest = end - start
        var position = end
        var hash: MerkleHash?
        while rest > 0 {
            let level = rest.trailingZeroBitCount
            position -= 1 << UInt64(level)
            rest &= rest - 1
            let left = try read(Subtree(level: level, index: position >> UInt64(level)))
            hash = hash.map { MerkleHash(left: left, right: $0) } ?? left
        }
        return hash ?? .emptyTree
    }

    /// The largest power of two below a count of at least 2: where RFC 9162 splits a tree.
    static func splitPoint(of count: UInt64) -> UInt64 {
        1 << UInt64(63 - (count - 1).leadingZeroBitCount)
    }
}
