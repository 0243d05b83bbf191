import MerkleLog
import Testing

struct NoteKeyTests {
    @Test func goKeysAreReadAndWrittenTheSame() throws {
        let signer = try NoteSigner(privateKeyText: Signers.goKey)
        #expect(signer.privateKeyText == Signers.goKey)
        #expect(signer.verifierKey.description == Signers.goVerifierKey)
        #expect(try NoteVerifierKey(Signers.goVerifierKey) == signer.verifierKey)
        #expect(signer.verifierKey.keyID == 0xc74f_20a3)
    }

    @Test func aNoteSignedByGoIsVerified() throws {
        let note = try SignedNote(bytes: Array(Signers.goNote.utf8))
        try note.verify(with: [NoteVerifierKey(Signers.goVerifierKey)])
        let text = String(decoding: note.text, as: UTF8.self)
        let own = try SignedNote(text: text, signers: [NoteSigner(privateKeyText: Signers.goKey)])
        try own.verify(with: [NoteVerifierKey(Signers.goVerifierKey)])
    }

    @Test func theFirstKeyOfRFC8032HasItsPublicKey() throws {
        let seed = try MerkleHash(hexadecimal: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").bytes
        let publicKey = try MerkleHash(
            hexadecimal: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        ).bytes
        #expect(try NoteSigner(name: NoteKeyName("a"), seed: seed).verifierKey.publicKey == publicKey)
    }

    @Test func newKeysDifferAndSign() throws {
        let name = try NoteKeyName("example.com/ledger")
        let (first, second) = (NoteSigner(name: name), NoteSigner(name: name))
        #expect(first.verifierKey != second.verifierKey)
        let note = try SignedNote(text: "a\n", signers: [first])
        try note.verify(with: [NoteVerifierKey(first.description), second.verifierKey])
        #expect(throws: NoteError.noKnownSignature) { try note.verify(with: [second.verifierKey]) }
        #expect(try NoteSigner(privateKeyText: first.privateKeyText).verifierKey == first.verifierKey)
    }

    @Test func aSignerShowsItsPublicKeyAlone() throws {
        let signer = try NoteSigner(privateKeyText: Signers.goKey)
        var dumped = ""
        dump(signer, to: &dumped)
        for text in ["\(signer)", String(reflecting: signer), dumped] {
            #expect(!text.contains("PRIVATE"))
            #expect(!text.contains("AYEKFALVFGyNhPJEMzD1QIDr"))
            #expect(!text.contains("rivateKey"))
        }
    }

    @Test(arguments: [
        "", "a", "a+00000000", "PeterNeumann+c74f20a3+",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T=",
        "PeterNeumann+c74f20a+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy",
    ])
    func aMalformedKeyIsRefused(text: String) {
        #expect(throws: NoteError.malformedVerifierKey) { try NoteVerifierKey(text) }
        #expect(throws: NoteError.malformedSignerKey) { try NoteSigner(privateKeyText: "PRIVATE+KEY+" + text) }
        #expect(throws: NoteError.malformedSignerKey) { try NoteSigner(privateKeyText: text) }
    }

    @Test func aKeyWhoseIdentifierIsNotItsOwnIsRefused() throws {
        let expected = NoteError.wrongKeyID(expected: 0xc74f_20a3, found: 0xc74f_20a4)
        #expect(throws: expected) {
            try NoteVerifierKey(Signers.goVerifierKey.replacing("c74f20a3", with: "c74f20a4"))
        }
        #expect(throws: expected) {
            try NoteSigner(privateKeyText: Signers.goKey.replacing("c74f20a3", with: "c74f20a4"))
        }
    }

    @Test func anotherAlgorithmIsRefused() {
        #expect(throws: NoteError.unsupportedAlgorithm(4)) {
            try NoteVerifierKey("witness+00000000+BAAA")
        }
        #expect(throws: NoteError.unsupportedAlgorithm(4)) {
            try NoteSigner(privateKeyText: "PRIVATE+KEY+witness+00000000+BAAA")
        }
    }

    @Test(arguments: ["", " ", "a b", "a+b", "a\u{00A0}b", "a\u{2003}b", "a\u{3000}", "a\nb", "a\u{85}", "a\u{1}"])
    func aNameThatCannotStandInASignatureLineIsRefused(name: String) {
        #expect(throws: NoteError.invalidKeyName) { try NoteKeyName(name) }
    }

    @Test func namesThatOnlyUnicodeEquatesAreTwo() throws {
        #expect("\u{E9}" == "e\u{301}")
        #expect(try NoteKeyName("\u{E9}") != NoteKeyName("e\u{301}"))
        let (first, second) = (try Signers.make("\u{E9}"), try Signers.make("e\u{301}"))
        #expect(first.verifierKey != second.verifierKey)
    }
}
