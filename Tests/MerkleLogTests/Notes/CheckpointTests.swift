import MerkleLog
import Testing

struct CheckpointTests {
    private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

    /// The checkpoint of C2SP's page.
    @Test func thePagesCheckpointIsReadAndWrittenTheSame() throws {
        let text = "example.com/behind-the-sofa\n20852163\n\(Self.root)\n"
        let checkpoint = try Checkpoint(text: Array(text.utf8))
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.base64 == Self.root)
        #expect(checkpoint.extensionLines.isEmpty)
        #expect(checkpoint.text == text)
    }

    @Test(arguments: ["a\n0\n\(root)\n", "a b+c\n18446744073709551615\n\(root)\nx\ny z\n"])
    func whatIsReadIsWrittenTheSame(text: String) throws {
        #expect(try Checkpoint(text: Array(text.utf8)).text == text)
    }

    @Test(
        arguments: [
            ("", CheckpointError.malformed), ("a\n1\n\(root)", .malformed), ("a\n1\n", .malformed), ("a\n", .malformed),
            ("\n1\n\(root)\n", .invalidOrigin), ("a\r\n1\n\(root)\n", .invalidOrigin), ("a\n\n\(root)\n", .invalidSize),
            ("a\n01\n\(root)\n", .invalidSize), ("a\n00\n\(root)\n", .invalidSize), ("a\n+1\n\(root)\n", .invalidSize),
            ("a\n-1\n\(root)\n", .invalidSize), ("a\n1 \n\(root)\n", .invalidSize), ("a\n1_0\n\(root)\n", .invalidSize),
            ("a\n٣\n\(root)\n", .invalidSize), ("a\n18446744073709551616\n\(root)\n", .invalidSize),
            ("a\n99999999999999999999\n\(root)\n", .invalidSize), ("a\n0x1\n\(root)\n", .invalidSize),
            ("a\n1\n\n", .invalidRoot), ("a\n1\nAAAA\n", .invalidRoot), ("a\n1\n\(root.dropLast())\n", .invalidRoot),
            ("a\n1\n \(root)\n", .invalidRoot), ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", .invalidRoot),
            ("a\n1\n\(root)\n\n", .invalidExtension), ("a\n1\n\(root)\nx\n\ny\n", .invalidExtension),
            ("a\n1\n\(root)\nx\t\n", .invalidExtension),
        ] as [(String, CheckpointError)])
    func aMalformedCheckpointIsRefused(text: String, error: CheckpointError) {
        #expect(throws: error) { try Checkpoint(text: Array(text.utf8)) }
    }

    @Test func linesThatCannotBeReadBackAreRefused() {
        for line in ["", "a\n", "a\nb", "\r"] {
            #expect(throws: CheckpointError.invalidOrigin) {
                try Checkpoint(origin: line, size: 0, root: .emptyTree)
            }
            #expect(throws: CheckpointError.invalidExtension) {
                try Checkpoint(origin: "a", size: 0, root: .emptyTree, extensionLines: [line])
            }
        }
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        #expect(throws: CheckpointError.malformed) { try Checkpoint(text: [0xFF] + Array("\n1\n\(Self.root)\n".utf8)) }
    }

    @Test func aSignedCheckpointIsBelievedOfItsKeyAndOriginOnly() throws {
        let signer = try Signers.make("example.com/ledger")
        let other = try Signers.make("example.com/ledger", seed: 2)
        let checkpoint = try Checkpoint(origin: "example.com/ledger", size: 7, root: .emptyTree)
        let note = try checkpoint.signed(by: signer)
        #expect(try Checkpoint(verifying: note, origin: "example.com/ledger", keys: [signer.verifierKey]) == checkpoint)
        #expect(throws: CheckpointError.wrongOrigin(expected: "x", found: "example.com/ledger")) {
            try Checkpoint(verifying: note, origin: "x", keys: [signer.verifierKey])
        }
        #expect(throws: NoteError.noKnownSignature) {
            try Checkpoint(verifying: note, origin: "example.com/ledger", keys: [other.verifierKey])
        }
        let text = try SignedNote(text: "no checkpoint\n", signers: [signer])
        #expect(throws: CheckpointError.malformed) {
            try Checkpoint(verifying: text, origin: "example.com/ledger", keys: [signer.verifierKey])
        }
    }

    @Test func originsThatOnlyUnicodeEquatesAreTwo() throws {
        let signer = try Signers.make("a")
        let composed = try Checkpoint(origin: "\u{E9}", size: 0, root: .emptyTree)
        #expect(try composed != Checkpoint(origin: "e\u{301}", size: 0, root: .emptyTree))
        #expect(throws: CheckpointError.self) {
            try Checkpoint(verifying: composed.signed(by: signer), origin: "e\u{301}", keys: [signer.verifierKey])
        }
    }
}
