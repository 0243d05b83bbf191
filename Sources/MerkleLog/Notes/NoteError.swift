/// Why a signed note, or a key for one, is not acceptable.
@nonexhaustive
public enum NoteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The note has more bytes than the caller's bound.
    case tooLong(limit: Int)
    /// The note has more signatures than the caller's bound.
    case tooManySignatures(limit: Int)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A control character other than the newline.
    case controlCharacter(UInt8)
    /// The text does not end in a newline.
    case textWithoutNewline
    /// There is no empty line between a text and signatures.
    case noSignatures
    /// A signature line is not `— name base64` with canonical base64 of at least five bytes and a newline.
    case malformedSignatureLine(number: Int)
    /// A key name is empty, or has a space, a plus or a control character.
    case invalidKeyName
    /// A verifier key is not `name+8 hexadecimal digits+base64`.
    case malformedVerifierKey
    /// A signer key is not `PRIVATE+KEY+name+8 hexadecimal digits+base64`.
    case malformedSignerKey
    /// The key's first byte names another algorithm than Ed25519, 0x01.
    case unsupportedAlgorithm(UInt8)
    /// The key's identifier is not the one that its name and public key hash to: a typing error, or another key.
    case wrongKeyID(expected: UInt32, found: UInt32)
    /// Two different verifier keys were given that share name and identifier; which one is meant cannot be told.
    case ambiguousKeys(NoteKeyName)
    /// A known key's signature is not one of this text. The note was changed, or somebody else signed it.
    case badSignature(NoteKeyName)
    /// No signature is from a key that was given.
    case noKnownSignature

    /// One line for a developer or a log; it quotes nothing of the note's text.
    public var description: String {
        switch self {
        case .tooLong(let limit): "the note is longer than \(limit) bytes"
        case .tooManySignatures(let limit): "the note has more than \(limit) signatures"
        case .invalidUTF8: "the note is not UTF-8"
        case .controlCharacter(let byte): "the note has a control character, 0x\(Hexadecimal.encode([byte]))"
        case .textWithoutNewline: "a note's text ends in a newline"
        case .noSignatures: "the note has no empty line with signatures after it"
        case .malformedSignatureLine(let number): "signature line \(number) is malformed"
        case .invalidKeyName: "a key's name is not empty and has no spaces, plus signs or control characters"
        case .malformedVerifierKey: "a verifier key is written name+8 hexadecimal digits+base64"
        case .malformedSignerKey: "a signer key is written PRIVATE+KEY+name+8 hexadecimal digits+base64"
        case .unsupportedAlgorithm(let byte):
            "only Ed25519 keys, 0x01, are supported, not 0x\(Hexadecimal.encode([byte]))"
        case .wrongKeyID(let expected, let found):
            "the key's identifier should be \(Hexadecimal.encode(expected)), not \(Hexadecimal.encode(found))"
        case .ambiguousKeys(let name): "two keys of the name \(name) share an identifier"
        case .badSignature(let name): "the signature of \(name) is not one of this text"
        case .noKnownSignature: "no known key signed the note"
        }
    }
}
