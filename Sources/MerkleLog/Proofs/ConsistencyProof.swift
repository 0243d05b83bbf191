/// Proves that a tree is the beginning of a larger one: that nothing before was changed or taken away.
/// Source: RFC 9162 §2.1.4.
public struct ConsistencyProof: Sendable, Hashable {
    /// The number of leaves of the smaller tree, at least 1.
    public let firstSize: UInt64
    /// The number of leaves of the larger tree.
    public let secondSize: UInt64
    /// The hashes of the proof, those nearest to the leaves first; none when the sizes are equal, else at most 65.
    public let path: [MerkleHash]

    /// Takes a proof as it came; ``verify(firstRoot:secondRoot:)`` looks at it.
    public init(firstSize: UInt64, secondSize: UInt64, path: [MerkleHash]) {
        self.firstSize = firstSize
        self.secondSize = secondSize
        self.path = path
    }

    /// Creates a proof out of stored hashes. Reads at most 128 of them. Source: RFC 9162 §2.1.4.1.
    ///
    /// - Parameters:
    ///   - firstSize: the number of leaves of the smaller tree, at least 1.
    ///   - secondSize: the number of leaves of the larger one, at most as many as are stored.
    ///   - read: answers with the hash of a complete subtree.
    /// - Throws: ``MerkleTreeError/sizesOutOfOrder(first:second:)``, and what `read` throws.
    public init(firstSize: UInt64, secondSize: UInt64, reading read: (Subtree) throws -> MerkleHash) throws {
        guard firstSize > 0, firstSize <= secondSize else {
            throw MerkleTreeError.sizesOutOfOrder(first: firstSize, second: secondSize)
        }
        var hashes: [MerkleHash] = []
        var (start, end) = (0 as UInt64, secondSize)
        while end > firstSize {
            let split = start + MerkleTree.splitPoint(of: end - start)
            if firstSize <= split {
                hashes.append(try MerkleTree.root(from: split, to: end, reading: read))
                end = split
            } else {
                hashes.append(try MerkleTree.root(from: start, to: split, reading: read))
                start = split
            }
        }
        // The verifier has the first root already where it is the whole first tree.
        if start > 0 { hashes.append(try MerkleTree.root(from: start, to: end, reading: read)) }
        self.init(firstSize: firstSize, secondSize: secondSize, path: hashes.reversed())
    }

    /// Checks the proof against two roots that are trusted, such as two verified checkpoints'. Source: RFC 9162 §2.1.4.2.
    ///
    /// Equal sizes need equal roots and an empty path.
    ///
    /// - Throws: ``ProofError``; returning is the proof.
    public func verify(firstRoot: MerkleHash, secondRoot: MerkleHash) throws(ProofError) {
        guard firstSize > 0 else { throw .emptyTree }
        guard firstSize <= secondSize else { throw .sizesOutOfOrder(first: firstSize, second: secondSize) }
        let expected = ConsistencyProof.pathLength(firstSize: firstSize, secondSize: secondSize)
        guard path.count == expected else { throw .wrongPathLength(expected: expected, found: path.count) }
        let (first, second) = roots(firstRoot: firstRoot)
        guard first == firstRoot else { throw .firstRootMismatch(expected: firstRoot, computed: first) }
        guard second == secondRoot else { throw .rootMismatch(expected: secondRoot, computed: second) }
    }

    /// The roots that the path leads to, for a path of the right length.
    private func roots(firstRoot: MerkleHash) -> (first: MerkleHash, second: MerkleHash) {
        var rest = path[...]
        // A first tree of a power of two is a node of the second, and the path leaves it out.
        let isNode = firstSize.nonzeroBitCount == 1
        var first = isNode ? firstRoot : rest.popFirst() ?? firstRoot
        var second = first
        let joined = firstSize.trailingZeroBitCount
        var number = (firstSize - 1) >> UInt64(joined)
        var last = (secondSize - 1) >> UInt64(joined)
        // RFC 9162 also watches for `last` becoming zero too early or too late; the length checked before decides both.
        for hash in rest {
            if number & 1 == 1 || number == last {
                first = MerkleHash(left: hash, right: first)
                second = MerkleHash(left: hash, right: second)
                let skipped = UInt64(number.trailingZeroBitCount)
                number >>= skipped
                last >>= skipped
            } else {
                second = MerkleHash(left: second, right: hash)
            }
            number >>= 1
            last >>= 1
        }
        return (first, second)
    }

    /// How many hashes a proof between two sizes has; `firstSize` is at least 1 and at most `secondSize`.
    public static func pathLength(firstSize: UInt64, secondSize: UInt64) -> Int {
        guard firstSize < secondSize else { return 0 }
        // The inclusion proof of the first tree's last leaf, from the node on that the first tree ends with.
        let whole = InclusionProof.pathLength(index: firstSize &- 1, size: secondSize)
        return whole - firstSize.trailingZeroBitCount + (firstSize.nonzeroBitCount == 1 ? 0 : 1)
    }
}
