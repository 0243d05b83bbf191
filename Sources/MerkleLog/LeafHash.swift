import Crypto

/// The hash under which an entry stands in a Merkle tree. Source: RFC 9162 §2.1.1.
public struct LeafHash: Sendable, Hashable {
    /// The 32 bytes of `SHA-256(0x00 ‖ entry)`.
    public let bytes: [UInt8]

    /// Hashes an entry's bytes.
    public init(entry: some Sequence<UInt8>) {
        var hasher = SHA256()
        // The prefix keeps an entry from being taken for an inner node, whose prefix is 0x01.
        hasher.update(data: [0x00])
        hasher.update(data: Array(entry))
        bytes = Array(hasher.finalize())
    }
}
