import Crypto

/// SHA-256 of bytes that come in pieces, such as a file's. For what is no leaf and no node of a tree.
package struct StreamingHash {
    private var hash = SHA256()

    /// Begins with no bytes.
    package init() {}

    /// Takes the next bytes.
    package mutating func update(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// The hash of all that was taken.
    package consuming func finalize() -> MerkleHash {
        unsafe hash.finalize().withUnsafeBytes { unsafe MerkleHash(loading: $0) }
    }
}
