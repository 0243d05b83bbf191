import Crypto

/// A SHA-256 hash in a Merkle tree: of a leaf, of an inner node, or the root of a whole tree. 32 bytes.
///
/// A fixed-size value, so that hashes lie one beside the other in an array and appending a leaf allocates nothing.
/// Source: RFC 9162 §2.1.1.
public struct MerkleHash: Sendable, Hashable {
    /// The length of a hash, in bytes.
    public static let byteCount = 32

    /// The root of the tree without leaves: `SHA-256` of nothing. Source: RFC 9162 §2.1.1.
    public static let emptyTree = MerkleHash(SHA256().finalize())

    // The hash's bytes in the order of memory, whatever the machine's byte order.
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes the 32 bytes of a hash.
    ///
    /// - Throws: ``MerkleTreeError/wrongHashLength(_:)`` when there are more or fewer.
    public init(bytes: some Sequence<UInt8>) throws(MerkleTreeError) {
        let copy = Array(bytes)
        guard copy.count == MerkleHash.byteCount else { throw .wrongHashLength(copy.count) }
        self = unsafe copy.withUnsafeBytes { unsafe MerkleHash(loading: $0, at: 0) }
    }

    /// Reads 64 hexadecimal digits, of either case.
    ///
    /// - Throws: ``MerkleTreeError/invalidHexadecimal`` for anything else.
    public init(hexadecimal: String) throws(MerkleTreeError) {
        guard let bytes = Hexadecimal.decode(hexadecimal.utf8), bytes.count == MerkleHash.byteCount else {
            throw .invalidHexadecimal
        }
        try self.init(bytes: bytes)
    }

    /// The hash of the inner node over two nodes: `SHA-256(0x01 ‖ left ‖ right)`. Source: RFC 9162 §2.1.1.
    public init(left: MerkleHash, right: MerkleHash) {
        // One update of one buffer on the stack: this runs once for each row of a ledger.
        self = unsafe withUnsafeTemporaryAllocation(byteCount: 1 + 2 * MerkleHash.byteCount, alignment: 8) { buffer in
            unsafe buffer.storeBytes(of: 0x01, toByteOffset: 0, as: UInt8.self)
            unsafe buffer.storeBytes(of: left, toByteOffset: 1, as: MerkleHash.self)
            unsafe buffer.storeBytes(of: right, toByteOffset: 1 + MerkleHash.byteCount, as: MerkleHash.self)
            var hasher = SHA256()
            unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return MerkleHash(hasher.finalize())
        }
    }

    /// The hash of an entry as a leaf; ``LeafHash/init(entry:)`` is its public name.
    init(entry: UnsafeRawBufferPointer) {
        var hasher = SHA256()
        // The prefix keeps an entry from being taken for an inner node, whose prefix is 0x01.
        unsafe withUnsafeBytes(of: 0x00 as UInt8) { prefix in unsafe hasher.update(bufferPointer: prefix) }
        unsafe hasher.update(bufferPointer: entry)
        self.init(hasher.finalize())
    }

    /// The SHA-256 of some bytes, without a prefix; for commitments beside the tree.
    ///
    /// - Warning: never a leaf or a node of a tree, whose prefixes keep one from being taken for the other.
    package init(hashing bytes: Slice<UnsafeRawBufferPointer>) {
        var hasher = SHA256()
        unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes))
        self.init(hasher.finalize())
    }

    /// Reads a hash out of a buffer that has at least 32 bytes from `offset` on.
    package init(loading buffer: UnsafeRawBufferPointer, at offset: Int = 0) {
        words = unsafe (
            buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
            buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self),
            buffer.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self),
            buffer.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)
        )
    }

    private init(_ digest: SHA256.Digest) {
        self = unsafe digest.withUnsafeBytes { unsafe MerkleHash(loading: $0, at: 0) }
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        unsafe Swift.withUnsafeBytes(of: words) { unsafe Array($0) }
    }

    /// Appends the 32 bytes to a buffer.
    public func append(to buffer: inout [UInt8]) {
        unsafe Swift.withUnsafeBytes(of: words) { unsafe buffer.append(contentsOf: $0) }
    }

    /// Whether all 32 bytes are the same.
    public static func == (left: MerkleHash, right: MerkleHash) -> Bool {
        left.words == right.words
    }

    /// Feeds the hash's bytes to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

extension MerkleHash: CustomStringConvertible {
    /// The hash as 64 lower-case hexadecimal digits.
    public var description: String { Hexadecimal.encode(bytes) }

    /// The hash in padded base64, 44 characters, as checkpoints and proof bundles write it.
    public var base64: String { Base64.encode(bytes) }
}
