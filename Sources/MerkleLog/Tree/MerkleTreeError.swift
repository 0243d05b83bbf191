/// Why bytes are no hash, or numbers no tree.
@nonexhaustive
public enum MerkleTreeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A hash has 32 bytes, and not this many.
    case wrongHashLength(Int)
    /// A hash in hexadecimal has 64 digits, and nothing else.
    case invalidHexadecimal
    /// A compact range of this size has `expected` hashes, one for each one in the size's binary form.
    case wrongHashCount(size: UInt64, expected: Int, found: Int)
    /// The tree has 2^64 − 1 leaves; no further one can be counted.
    case full
    /// No tree of this size holds that leaf. Proofs are made for `index < size` only.
    case indexOutsideTree(index: UInt64, size: UInt64)
    /// Consistency is proven from a tree with at least one leaf to one with at least as many.
    case sizesOutOfOrder(first: UInt64, second: UInt64)

    /// One line for a developer or a log.
    public var description: String {
        switch self {
        case .wrongHashLength(let count): "a hash has 32 bytes, not \(count)"
        case .invalidHexadecimal: "a hash is written as 64 hexadecimal digits"
        case .wrongHashCount(let size, let expected, let found):
            "a compact range of size \(size) has \(expected) hashes, not \(found)"
        case .full: "the tree has 2^64 - 1 leaves and takes no more"
        case .indexOutsideTree(let index, let size): "a tree of size \(size) has no leaf of index \(index)"
        case .sizesOutOfOrder(let first, let second):
            "consistency is proven from a size of at least 1 to one at least as large, not from \(first) to \(second)"
        }
    }
}
