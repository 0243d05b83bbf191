/// One signature line of a note. Source: C2SP signed-note, "Signatures".
public struct NoteSignature: Sendable, Hashable {
    /// The name of the key that the line names as its signer.
    public let keyName: NoteKeyName
    /// The key's identifier; name and identifier together say which key it is.
    public let keyID: UInt32
    /// The signature, at least one byte; 64 for Ed25519.
    public let signature: [UInt8]

    /// Takes a signature that was made elsewhere, such as a witness's.
    ///
    /// - Throws: ``NoteError/malformedSignatureLine(number:)`` for an empty one.
    public init(keyName: NoteKeyName, keyID: UInt32, signature: [UInt8]) throws(NoteError) {
        guard !signature.isEmpty else { throw .malformedSignatureLine(number: 1) }
        self.init(keyName: keyName, keyID: keyID, knownSignature: signature)
    }

    /// Takes a signature that is not empty.
    init(keyName: NoteKeyName, keyID: UInt32, knownSignature: [UInt8]) {
        self.keyName = keyName
        self.keyID = keyID
        signature = knownSignature
    }

    /// Reads a line without its newline. `number` is for the error, from 1.
    init(line: ArraySlice<UInt8>, number: Int) throws(NoteError) {
        let prefix = "\u{2014} ".utf8
        let rest = line.dropFirst(prefix.count)
        guard line.starts(with: prefix), let space = rest.firstIndex(of: UInt8(ascii: " ")),
            let name = String(validating: rest[..<space], as: UTF8.self),
            let bytes = Base64.decode(rest[rest.index(after: space)...]), bytes.count > 4
        else { throw .malformedSignatureLine(number: number) }
        do throws(NoteError) {
            keyName = try NoteKeyName(name)
        } catch {
            throw .malformedSignatureLine(number: number)
        }
        keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(bytes.dropFirst(4))
    }

    /// The line, without its newline.
    public var line: String {
        let id = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: keyID >> UInt32($0)) }
        return "\u{2014} \(keyName) \(Base64.encode(id + signature))"
    }
}
