/// Proves that a leaf stands at an index of a tree. Source: RFC 9162 §2.1.3.
public struct InclusionProof: Sendable, Hashable {
    /// The leaf's index, from 0.
    public let index: UInt64
    /// The number of leaves of the tree.
    public let size: UInt64
    /// The hashes beside the way from the leaf to the root, the leaf's sibling first; at most 64.
    public let path: [MerkleHash]

    /// Takes a proof as it came; ``verify(leaf:root:)`` looks at it.
    public init(index: UInt64, size: UInt64, path: [MerkleHash]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Creates a proof out of stored hashes. Reads at most 127 of them. Source: RFC 9162 §2.1.3.1.
    ///
    /// - Parameters:
    ///   - index: the leaf's index, below `size`.
    ///   - size: the number of leaves, at most as many as are stored.
    ///   - read: answers with the hash of a complete subtree.
    /// - Throws: ``MerkleTreeError/indexOutsideTree(index:size:)``, and what `read` throws.
    public init(index: UInt64, size: UInt64, reading read: (Subtree) throws -> MerkleHash) throws {
        guard index < size else { throw MerkleTreeError.indexOutsideTree(index: index, size: size) }
        var siblings: [MerkleHash] = []
        var (start, end) = (0 as UInt64, size)
        while end - start > 1 {
            let split = start + MerkleTree.splitPoint(of: end - start)
            if index < split {
                siblings.append(try MerkleTree.root(from: split, to: end, reading: read))
                end = split
            } else {
                siblings.append(try MerkleTree.root(from: start, to: split, reading: read))
                start = split
            }
        }
        self.init(index: index, size: size, path: siblings.reversed())
    }

    /// Checks the proof against a root that is trusted, such as a verified checkpoint's. Source: RFC 9162 §2.1.3.2.
    ///
    /// - Throws: ``ProofError``; returning is the proof.
    public func verify(leaf: LeafHash, root: MerkleHash) throws(ProofError) {
        let computed = try self.root(from: leaf)
        guard computed == root else { throw .rootMismatch(expected: root, computed: computed) }
    }

    /// The root that the path leads to from a leaf. It says nothing until it is compared with one that is trusted.
    ///
    /// - Throws: ``ProofError/indexOutsideTree(index:size:)``, ``ProofError/wrongPathLength(expected:found:)``.
    public func root(from leaf: LeafHash) throws(ProofError) -> MerkleHash {
        guard index < size else { throw .indexOutsideTree(index: index, size: size) }
        let expected = InclusionProof.pathLength(index: index, size: size)
        guard path.count == expected else { throw .wrongPathLength(expected: expected, found: path.count) }
        var number = index
        var last = size - 1
        var hash = leaf.hash
        // RFC 9162 also watches for `last` becoming zero too early or too late; the length just checked decides both.
        for sibling in path {
            if number & 1 == 1 || number == last {
                hash = MerkleHash(left: sibling, right: hash)
                // On the right border, levels without a sibling are skipped.
                let skipped = UInt64(number.trailingZeroBitCount)
                number >>= skipped
                last >>= skipped
            } else {
                hash = MerkleHash(left: hash, right: sibling)
            }
            number >>= 1
            last >>= 1
        }
        return hash
    }

    /// How many hashes the proof of a leaf has; `index` is below `size`.
    public static func pathLength(index: UInt64, size: UInt64) -> Int {
        // Below the level where the leaf's way joins the right border every level has a sibling; above it, only those
        // levels where the way is a right child.
        let inner = 64 - (index ^ (size &- 1)).leadingZeroBitCount
        return inner + (index >> UInt64(inner)).nonzeroBitCount
    }
}
