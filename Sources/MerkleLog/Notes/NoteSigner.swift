import Crypto

/// A private Ed25519 key that signs notes. Its description is the public key's, and nothing shows the private one but
/// ``privateKeyText``. Source: C2SP signed-note, "Ed25519 signatures".
public struct NoteSigner: Sendable, CustomStringConvertible, CustomReflectable {
    private static let prefix = "PRIVATE+KEY+"

    /// The public key that verifies what this one signs.
    public let verifierKey: NoteVerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// Creates a new key.
    public init(name: NoteKeyName) {
        self.init(name: name, key: Curve25519.Signing.PrivateKey())
    }

    /// Takes the 32 bytes of a private key, RFC 8032's seed.
    ///
    /// - Throws: ``NoteError/malformedSignerKey`` when there are more or fewer.
    public init(name: NoteKeyName, seed: [UInt8]) throws(NoteError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { throw .malformedSignerKey }
        self.init(name: name, key: key)
    }

    /// Reads a key as Go's `sumdb/note` writes it: `PRIVATE+KEY+name+hash+base64(0x01 ‖ seed)`.
    ///
    /// - Throws: ``NoteError/malformedSignerKey``, ``NoteError/invalidKeyName``,
    ///   ``NoteError/unsupportedAlgorithm(_:)``, ``NoteError/wrongKeyID(expected:found:)``.
    public init(privateKeyText text: String) throws(NoteError) {
        guard text.utf8.starts(with: NoteSigner.prefix.utf8),
            let fields = KeyFields(text.utf8.dropFirst(NoteSigner.prefix.utf8.count))
        else { throw .malformedSignerKey }
        guard fields.algorithm == NoteVerifierKey.algorithm else { throw .unsupportedAlgorithm(fields.algorithm) }
        try self.init(name: NoteKeyName(fields.name), seed: fields.material)
        let expected = verifierKey.keyID
        guard expected == fields.keyID else { throw .wrongKeyID(expected: expected, found: fields.keyID) }
    }

    private init(name: NoteKeyName, key: Curve25519.Signing.PrivateKey) {
        verifierKey = NoteVerifierKey(name: name, knownPublicKey: Array(key.publicKey.rawRepresentation))
        self.key = key
    }

    /// The private key as Go's `sumdb/note` writes it.
    ///
    /// - Warning: Who has it can sign in this name. Write it to a file that only the owner can read; never log it.
    public var privateKeyText: String {
        let material = [NoteVerifierKey.algorithm] + Array(key.rawRepresentation)
        let id = Hexadecimal.encode(verifierKey.keyID)
        return "\(NoteSigner.prefix)\(verifierKey.name)+\(id)+\(Base64.encode(material))"
    }

    /// The public key, as a vkey.
    public var description: String { verifierKey.description }

    /// The public key alone, so that `dump` and a debugger's summary do not show the private one.
    public var customMirror: Mirror { Mirror(self, children: ["verifierKey": verifierKey]) }

    /// A secret of 32 bytes that only a holder of this key can make, for authenticating something to oneself:
    /// `HMAC-SHA256(seed, label)`. Source: RFC 2104.
    package func derivedSecret(_ label: String) -> MerkleHash {
        var code = HMAC<SHA256>(key: SymmetricKey(data: key.rawRepresentation))
        code.update(data: Array(label.utf8))
        return unsafe code.finalize().withUnsafeBytes { unsafe MerkleHash(loading: $0) }
    }

    /// Signs a note's text.
    ///
    /// - Throws: what the system's cryptography throws, when it cannot sign.
    func sign(_ text: [UInt8]) throws -> NoteSignature {
        NoteSignature(
            keyName: verifierKey.name, keyID: verifierKey.keyID, knownSignature: Array(try key.signature(for: text)))
    }
}
