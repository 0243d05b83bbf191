/// Why a proof does not prove what it is held against.
@nonexhaustive
public enum ProofError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The tree has no leaf of that index.
    case indexOutsideTree(index: UInt64, size: UInt64)
    /// The first tree is larger than the second.
    case sizesOutOfOrder(first: UInt64, second: UInt64)
    /// Every tree is consistent with the empty one; RFC 9162 has no proof of it, and an answer would say nothing.
    case emptyTree
    /// A proof for these sizes has another number of hashes.
    case wrongPathLength(expected: Int, found: Int)
    /// The path leads to another root: the entry, the index, a size, the path or the root is not the one logged.
    case rootMismatch(expected: MerkleHash, computed: MerkleHash)
    /// The path leads to another first root: that tree is no prefix of the second, or the path was changed.
    case firstRootMismatch(expected: MerkleHash, computed: MerkleHash)

    /// One line for a developer or a log.
    public var description: String {
        switch self {
        case .indexOutsideTree(let index, let size): "a tree of size \(size) has no leaf of index \(index)"
        case .sizesOutOfOrder(let first, let second):
            "the first tree, of size \(first), is larger than the second, \(second)"
        case .emptyTree: "consistency with the empty tree proves nothing"
        case .wrongPathLength(let expected, let found): "the proof should have \(expected) hashes and has \(found)"
        case .rootMismatch(let expected, let computed): "the root should be \(expected); the proof leads to \(computed)"
        case .firstRootMismatch(let expected, let computed):
            "the first root should be \(expected); the proof leads to \(computed)"
        }
    }
}
