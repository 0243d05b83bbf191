/// The smallest state from which a Merkle tree can grow: the hashes of the complete subtrees that its leaves split into,
/// at most 64, the largest first.
///
/// A ledger saves ``size`` and ``hashes`` in the transaction that writes its rows, and goes on from there after a start.
/// Source: RFC 9162 §2.1.2 (the stack of hashes); the name is transparency-dev/merkle's.
public struct CompactRange: Sendable, Hashable {
    /// How many leaves the tree has.
    public private(set) var size: UInt64
    /// The hash of one complete subtree for each one in the binary form of ``size``, the largest subtree first.
    public private(set) var hashes: [MerkleHash]

    /// The tree without leaves.
    public init() {
        size = 0
        hashes = []
    }

    /// Takes up what was saved. Only the number of hashes can be checked here; compare ``root`` with a checkpoint.
    ///
    /// - Throws: ``MerkleTreeError/wrongHashCount(size:expected:found:)``.
    public init(size: UInt64, hashes: [MerkleHash]) throws(MerkleTreeError) {
        guard hashes.count == size.nonzeroBitCount else {
            throw .wrongHashCount(size: size, expected: size.nonzeroBitCount, found: hashes.count)
        }
        self.size = size
        self.hashes = hashes
    }

    /// Appends a leaf. One node is hashed on average, and at most 64.
    ///
    /// - Throws: ``MerkleTreeError/full`` for leaf 2^64 − 1.
    public mutating func append(_ leaf: LeafHash) throws(MerkleTreeError) {
        try append(leaf) { _, _ in }
    }

    /// Appends a leaf and shows each complete subtree that it ends, the smallest first.
    @inline(__always)
    mutating func append(
        _ leaf: LeafHash, completed: (_ level: Int, _ hash: MerkleHash) -> Void
    ) throws(MerkleTreeError) {
        guard size < .max else { throw .full }
        var hash = leaf.hash
        completed(0, hash)
        for level in 0..<(~size).trailingZeroBitCount {
            // There is one hash for each one in `size`, so the trailing ones have theirs.
            hash = MerkleHash(left: hashes.removeLast(), right: hash)
            completed(level + 1, hash)
        }
        hashes.append(hash)
        size += 1
    }

    /// The root of the tree; of the empty one, ``MerkleHash/emptyTree``. Hashes at most 63 nodes.
    public var root: MerkleHash {
        guard var root = hashes.last else { return .emptyTree }
        for left in hashes.dropLast().reversed() { root = MerkleHash(left: left, right: root) }
        return root
    }
}
