import Crypto

/// SHA-256 of something that comes in pieces.
package struct FileDigest {
    private var hasher = SHA256()

    /// Begins with nothing.
    package init() {}

    /// Takes the next piece.
    package mutating func update(_ bytes: [UInt8]) { hasher.update(data: bytes) }

    /// The digest in hexadecimal.
    package var text: String { Hexadecimal.encode(Array(hasher.finalize())) }
}
