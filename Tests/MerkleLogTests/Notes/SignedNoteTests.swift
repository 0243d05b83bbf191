import MerkleLog
import Testing

struct SignedNoteTests {
    private static let line = "\u{2014} a AAAAAAAA"

    @Test(arguments: [
        "a\n", "\n", "a\n\nb\n", "a\n\n", "\n\n\n", "\u{2014} a AAAAAAAA\n", "\u{E9}\u{85}\u{2028}\u{7F}\n",
    ])
    func aTextIsSignedWrittenAndReadTheSame(text: String) throws {
        let signer = try Signers.make("example.com/ledger")
        let note = try SignedNote(text: text, signers: [signer, Signers.make("example.com/other", seed: 2)])
        let read = try SignedNote(bytes: note.bytes)
        #expect(read == note)
        #expect(read.text == Array(text.utf8))
        #expect(read.bytes == note.bytes)
        #expect(try read.verify(with: [signer.verifierKey]) == [note.signatures[0]])
    }

    @Test func signaturesOfUnknownKeysAreIgnored() throws {
        let signer = try Signers.make("known")
        let name = signer.verifierKey.name
        let note = try SignedNote(text: "a\n", signers: [signer])
            .adding(NoteSignature(keyName: NoteKeyName("unknown"), keyID: signer.verifierKey.keyID, signature: [1]))
            .adding(NoteSignature(keyName: name, keyID: signer.verifierKey.keyID ^ 1, signature: [1]))
        #expect(try SignedNote(bytes: note.bytes).verify(with: [signer.verifierKey]).count == 1)
    }

    @Test func aBadSignatureOfAKnownKeyIsRefusedWhateverTheOthers() throws {
        let signer = try Signers.make("known")
        let second = try Signers.make("second", seed: 2)
        let good = try SignedNote(text: "a\n", signers: [signer])
        let other = try SignedNote(text: "b\n", signers: [second]).signatures[0]
        let keys = [signer.verifierKey, second.verifierKey]
        try good.verify(with: keys)
        #expect(throws: NoteError.badSignature(second.verifierKey.name)) { try good.adding(other).verify(with: keys) }
        let repeated = try SignedNote(text: "b\n", signers: [signer]).signatures[0]
        #expect(throws: NoteError.badSignature(signer.verifierKey.name)) {
            try good.adding(repeated).verify(with: keys)
        }
        let short = try NoteSignature(keyName: signer.verifierKey.name, keyID: signer.verifierKey.keyID, signature: [1])
        #expect(throws: NoteError.badSignature(signer.verifierKey.name)) { try good.adding(short).verify(with: keys) }
    }

    @Test func aNoteThatNoKnownKeySignedIsRefused() throws {
        let note = try SignedNote(text: "a\n", signers: [Signers.make("known")])
        #expect(throws: NoteError.noKnownSignature) { try note.verify(with: []) }
        #expect(throws: NoteError.noKnownSignature) {
            try note.verify(with: [Signers.make("known", seed: 2).verifierKey])
        }
    }

    @Test func theSameKeyGivenTwiceIsNoDoubt() throws {
        let signer = try Signers.make("known")
        let note = try SignedNote(text: "a\n", signers: [signer])
        try note.verify(with: [signer.verifierKey, signer.verifierKey])
    }

    @Test func everyBitFlippedInANoteIsRefused() throws {
        let signer = try Signers.make("example.com/ledger")
        let note = try SignedNote(text: "one\n\ntwo\n", signers: [signer])
        for bit in 0..<note.bytes.count * 8 {
            var changed = note.bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: NoteError.self) { try SignedNote(bytes: changed).verify(with: [signer.verifierKey]) }
        }
    }

    @Test func boundsAreKept() throws {
        let text = "a\n\n" + (0..<17).map { _ in Self.line + "\n" }.joined()
        let bytes = Array(text.utf8)
        func read(_ size: Int, _ count: Int) throws(NoteError) -> SignedNote {
            try SignedNote(bytes: bytes, limits: NoteLimits(maximumBytes: size, maximumSignatures: count))
        }
        #expect(try read(bytes.count, 17).signatures.count == 17)
        #expect(throws: NoteError.tooLong(limit: bytes.count - 1)) { try read(bytes.count - 1, 17) }
        #expect(throws: NoteError.tooManySignatures(limit: 16)) { try read(bytes.count, 16) }
        #expect(throws: NoteError.tooManySignatures(limit: 0)) { try read(bytes.count, 0) }
        #expect(NoteLimits.standard.maximumSignatures >= 16)
    }

    @Test(
        arguments: [
            ("", NoteError.noSignatures), ("a", .noSignatures), ("a\n", .noSignatures), ("a\n\n", .noSignatures),
            ("\n" + line + "\n", .noSignatures), ("a\n" + line + "\n", .noSignatures), ("a\n\n" + line, .noSignatures),
            ("a\n\n" + line + "\n\n", .noSignatures), ("a\r\n\n" + line + "\n", .controlCharacter(0x0D)),
            ("a\t\n\n" + line + "\n", .controlCharacter(0x09)), ("a\u{0}\n\n" + line + "\n", .controlCharacter(0)),
            ("a\n\n- a AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n" + line + "\nx\n", .malformedSignatureLine(number: 2)),
            ("a\n\n\u{2014} AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014}  AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a  AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAAAAAA \n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a b AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a+b AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a\u{3000}b AAAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAAAA==\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAAAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAAAAB=\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAAA===\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAA=AAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAA=AAAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a AAAA-AAA\n", .malformedSignatureLine(number: 1)),
            ("a\n\n\u{2014} a \n", .malformedSignatureLine(number: 1)),
        ] as [(String, NoteError)])
    func aMalformedNoteIsRefused(text: String, error: NoteError) {
        #expect(throws: error) { try SignedNote(bytes: Array(text.utf8)) }
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80]] as [[UInt8]])
    func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
        #expect(throws: NoteError.invalidUTF8) { try SignedNote(bytes: bytes + Array("\n\n\(Self.line)\n".utf8)) }
    }

    @Test func aTextThatCannotBeReadBackIsNotSigned() throws {
        let signer = try Signers.make("a")
        for text in ["", "a", "a\nb"] {
            #expect(throws: NoteError.textWithoutNewline) { try SignedNote(text: text, signers: [signer]) }
        }
        #expect(throws: NoteError.controlCharacter(0x0D)) { try SignedNote(text: "a\r\n", signers: [signer]) }
        #expect(throws: NoteError.noSignatures) { try SignedNote(text: "a\n", signers: []) }
        #expect(throws: NoteError.malformedSignatureLine(number: 1)) {
            try NoteSignature(keyName: signer.verifierKey.name, keyID: 0, signature: [])
        }
    }
}
