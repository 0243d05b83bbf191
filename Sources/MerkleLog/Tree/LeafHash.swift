/// The hash under which an entry stands in a Merkle tree. Source: RFC 9162 §2.1.1.
///
/// A type of its own, so that a root or an inner node cannot be appended to a tree or proven as if it were an entry.
public struct LeafHash: Sendable, Hashable, CustomStringConvertible {
    /// The hash as a node of the tree.
    public let hash: MerkleHash

    /// Hashes an entry's bytes: `SHA-256(0x00 ‖ entry)`.
    public init(entry: some Sequence<UInt8>) {
        let inPlace = entry.withContiguousStorageIfAvailable { unsafe MerkleHash(entry: UnsafeRawBufferPointer($0)) }
        hash = unsafe inPlace ?? Array(entry).withUnsafeBytes { unsafe MerkleHash(entry: $0) }
    }

    /// Takes a leaf hash that was computed before, such as one that a ledger stores with its row.
    public init(_ hash: MerkleHash) {
        self.hash = hash
    }

    /// The 32 bytes of `SHA-256(0x00 ‖ entry)`.
    public var bytes: [UInt8] { hash.bytes }

    /// The hash as 64 lower-case hexadecimal digits.
    public var description: String { hash.description }
}
