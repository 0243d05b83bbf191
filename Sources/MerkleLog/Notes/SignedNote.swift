/// A text with signatures under it, one a line. Read and written byte for byte. Source: C2SP signed-note.
///
/// Nothing of ``text`` may be used before ``verify(with:)`` has returned.
public struct SignedNote: Sendable, Hashable {
    /// The text's bytes, with its last newline and without the empty line after it.
    public let text: [UInt8]
    /// The signatures, in the order of their lines; at least one.
    public let signatures: [NoteSignature]

    /// Signs a text.
    ///
    /// - Parameters:
    ///   - text: ends in a newline.
    ///   - signers: at least one.
    /// - Throws: ``NoteError/textWithoutNewline``, ``NoteError/controlCharacter(_:)``, ``NoteError/noSignatures``, and
    ///   what the system's cryptography throws when it cannot sign.
    public init(text: String, signers: [NoteSigner]) throws {
        let bytes = Array(text.utf8)
        try SignedNote.checkCharacters(bytes)
        guard bytes.last == UInt8(ascii: "\n") else { throw NoteError.textWithoutNewline }
        guard !signers.isEmpty else { throw NoteError.noSignatures }
        self.text = bytes
        signatures = try signers.map { try $0.sign(bytes) }
    }

    /// Reads a note; it verifies nothing.
    ///
    /// - Throws: ``NoteError`` that says what is malformed, or which bound is passed.
    public init(bytes: [UInt8], limits: NoteLimits = .standard) throws(NoteError) {
        guard bytes.count <= limits.maximumBytes else { throw .tooLong(limit: limits.maximumBytes) }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .invalidUTF8 }
        try SignedNote.checkCharacters(bytes)
        let newline = UInt8(ascii: "\n")
        // The text may have empty lines of its own: the last one is where it ends.
        guard
            let end = bytes.indices.dropFirst().last(where: { bytes[$0] == newline && bytes[$0 - 1] == newline }),
            end + 1 < bytes.count, bytes.last == newline
        else { throw .noSignatures }
        let lines = bytes[(end + 1)...].dropLast()
            .split(separator: newline, maxSplits: limits.maximumSignatures, omittingEmptySubsequences: false)
        guard lines.count <= limits.maximumSignatures else {
            throw .tooManySignatures(limit: limits.maximumSignatures)
        }
        var signatures: [NoteSignature] = []
        for (place, line) in lines.enumerated() {
            signatures.append(try NoteSignature(line: line, number: place + 1))
        }
        text = Array(bytes[..<end])
        self.signatures = signatures
    }

    private init(text: [UInt8], signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    private static func checkCharacters(_ bytes: [UInt8]) throws(NoteError) {
        if let control = bytes.first(where: { $0 < 0x20 && $0 != UInt8(ascii: "\n") }) {
            throw .controlCharacter(control)
        }
    }

    /// The note with a further signature, such as a witness's, as its last line.
    public func adding(_ signature: NoteSignature) -> SignedNote {
        SignedNote(text: text, signatures: signatures + [signature])
    }

    /// The whole note as it is stored and sent.
    public var bytes: [UInt8] {
        signatures.reduce(into: text + [UInt8(ascii: "\n")]) { bytes, signature in
            bytes += signature.line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// Checks every signature of a key that is given; those of other keys are passed over.
    ///
    /// - Parameter keys: the keys that are trusted for this text.
    /// - Returns: the signatures that hold, at least one.
    /// - Throws: ``NoteError/badSignature(_:)`` when one known key's does not hold, whatever the others do;
    ///   ``NoteError/noKnownSignature``; ``NoteError/ambiguousKeys(_:)``.
    @discardableResult
    public func verify(with keys: [NoteVerifierKey]) throws(NoteError) -> [NoteSignature] {
        var verified: [NoteSignature] = []
        for signature in signatures {
            let known = keys.filter { $0.name == signature.keyName && $0.keyID == signature.keyID }
            guard let key = known.first else { continue }
            guard known.allSatisfy({ $0 == key }) else { throw .ambiguousKeys(key.name) }
            guard key.isValid(signature.signature, for: text) else { throw .badSignature(key.name) }
            verified.append(signature)
        }
        guard !verified.isEmpty else { throw .noKnownSignature }
        return verified
    }
}
