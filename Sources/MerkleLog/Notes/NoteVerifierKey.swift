import Crypto

/// The public Ed25519 key that a note's signature is checked with, written as a *vkey*: `name+hash+base64`.
/// Source: C2SP signed-note, "Verifier keys" and "Ed25519 signatures".
public struct NoteVerifierKey: Sendable, Hashable, CustomStringConvertible {
    /// The byte that stands for Ed25519 in keys.
    static let algorithm: UInt8 = 0x01

    /// The key's name.
    public let name: NoteKeyName
    /// The first four bytes of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)`: says which key is meant, and protects nothing.
    public let keyID: UInt32
    /// The public key, 32 bytes as in RFC 8032.
    public let publicKey: [UInt8]

    /// Names a public key.
    ///
    /// - Throws: ``NoteError/malformedVerifierKey`` when the key has not 32 bytes.
    public init(name: NoteKeyName, publicKey: [UInt8]) throws(NoteError) {
        guard publicKey.count == 32 else { throw .malformedVerifierKey }
        self.init(name: name, knownPublicKey: publicKey)
    }

    /// Names a public key that has 32 bytes.
    init(name: NoteKeyName, knownPublicKey: [UInt8]) {
        self.name = name
        publicKey = knownPublicKey
        let hashed = Array(name.description.utf8) + [0x0A, NoteVerifierKey.algorithm] + knownPublicKey
        keyID = SHA256.hash(data: hashed).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads a vkey such as `example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k`.
    ///
    /// - Throws: ``NoteError/malformedVerifierKey``, ``NoteError/invalidKeyName``,
    ///   ``NoteError/unsupportedAlgorithm(_:)``, ``NoteError/wrongKeyID(expected:found:)``.
    public init(_ text: String) throws(NoteError) {
        guard let fields = KeyFields(text.utf8) else { throw .malformedVerifierKey }
        guard fields.algorithm == NoteVerifierKey.algorithm else { throw .unsupportedAlgorithm(fields.algorithm) }
        try self.init(name: NoteKeyName(fields.name), publicKey: fields.material)
        guard keyID == fields.keyID else { throw .wrongKeyID(expected: keyID, found: fields.keyID) }
    }

    /// The vkey.
    public var description: String {
        "\(name)+\(Hexadecimal.encode(keyID))+\(Base64.encode([NoteVerifierKey.algorithm] + publicKey))"
    }

    /// Whether a signature is this key's over a text.
    func isValid(_ signature: [UInt8], for text: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: text)
    }
}
