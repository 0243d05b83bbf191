import MerkleLog
import Testing

struct TransparencyLogProofTests {
    private static let origin = "example.com/ledger"

    private let tree = StoredLevels(count: 13)
    private let signer: NoteSigner

    init() throws {
        signer = try Signers.make(Self.origin)
    }

    private func bundle(_ index: Int, _ size: Int, extra: [UInt8]? = nil) throws -> TransparencyLogProof {
        let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), reading: tree.hash(of:))
        let checkpoint = try Checkpoint(origin: Self.origin, size: UInt64(size), root: tree.root(size))
        return try TransparencyLogProof(proof: proof, signedCheckpoint: checkpoint.signed(by: signer), extra: extra)
    }

    @Test func everyBundleIsVerifiedOfItsOwnLeafOnlyAndReadAsWritten() throws {
        for size in 1...13 {
            for index in 0..<size {
                let bundle = try bundle(index, size, extra: index % 2 == 0 ? nil : [1, 2])
                let read = try TransparencyLogProof(bytes: bundle.bytes)
                #expect(read == bundle)
                #expect(read.bytes == bundle.bytes)
                for leaf in 0..<13 {
                    let holds =
                        (try? read.verify(
                            leaf: tree.leaves[leaf], origin: Self.origin, keys: [signer.verifierKey])) != nil
                    #expect(holds == (leaf == index))
                }
            }
        }
    }

    @Test func theTextIsTheSpecifications() throws {
        let bundle = try bundle(1, 2, extra: Array("e".utf8))
        let text = String(decoding: bundle.bytes, as: UTF8.self)
        let expected = """
            c2sp.org/tlog-proof@v1
            extra ZQ==
            index 1
            \(tree.leaves[0].hash.base64)

            example.com/ledger
            2
            \(tree.root(2).base64)

            \u{2014} example.com/ledger\u{20}
            """
        #expect(text.hasPrefix(expected))
    }

    @Test func everyBitFlippedIsRefusedExceptInTheExtraData() throws {
        for (size, index, extra) in [(1, 0, nil), (5, 0, nil), (7, 6, nil), (13, 5, [UInt8](repeating: 0, count: 6))] {
            let bytes = try bundle(index, size, extra: extra).bytes
            // Nothing authenticates the extra data, as the specification says; their line is the second.
            let extraLine = extra == nil ? 0..<0 : 29..<37
            for bit in 0..<bytes.count * 8 where !extraLine.contains(bit / 8) {
                var changed = bytes
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(throws: (any Error).self, "bit \(bit)") {
                    try TransparencyLogProof(bytes: changed)
                        .verify(leaf: tree.leaves[index], origin: Self.origin, keys: [signer.verifierKey])
                }
            }
        }
    }

    @Test func aCheckpointOfAnotherSizeOriginOrKeyIsRefused() throws {
        let bundle = try bundle(3, 5)
        #expect(throws: CheckpointError.self) {
            try bundle.verify(leaf: tree.leaves[3], origin: "other", keys: [signer.verifierKey])
        }
        #expect(throws: NoteError.noKnownSignature) {
            try bundle.verify(leaf: tree.leaves[3], origin: Self.origin, keys: [])
        }
        #expect(throws: ProofError.self) {
            try bundle.verify(leaf: tree.leaves[2], origin: Self.origin, keys: [signer.verifierKey])
        }
        let other = InclusionProof(index: 3, size: 6, path: bundle.path)
        #expect(throws: LogProofError.sizeMismatch(proof: 6, checkpoint: 5)) {
            try TransparencyLogProof(proof: other, signedCheckpoint: bundle.signedCheckpoint)
        }
        let note = try SignedNote(text: "a\n", signers: [signer])
        #expect(throws: LogProofError.invalidCheckpoint(.malformed)) {
            try TransparencyLogProof(proof: bundle.inclusionProof, signedCheckpoint: note)
        }
        #expect(throws: LogProofError.invalidExtra) {
            try TransparencyLogProof(
                proof: bundle.inclusionProof, signedCheckpoint: bundle.signedCheckpoint, extra: [])
        }
        let long = InclusionProof(index: 3, size: 5, path: Array(repeating: .emptyTree, count: 65))
        #expect(throws: LogProofError.pathTooLong) {
            try TransparencyLogProof(proof: long, signedCheckpoint: bundle.signedCheckpoint)
        }
    }

    @Test func malformedBundlesAreRefused() throws {
        let text = String(decoding: try bundle(1, 2, extra: [1]).bytes, as: UTF8.self)
        let hash = tree.leaves[0].hash.base64
        let cases: [(String, String, LogProofError)] = [
            ("@v1", "@v2", .wrongFormat), ("c2sp", "\nc2sp", .wrongFormat), ("@v1\n", "@v1\r\n", .wrongFormat),
            ("extra AQ==", "extra ", .invalidExtra), ("extra AQ==", "extra AR==", .invalidExtra),
            ("extra AQ==", "extra AQ", .invalidExtra), ("extra AQ==", "extra", .invalidIndex),
            ("extra AQ==\n", "extra AQ==\nextra AQ==\n", .invalidIndex),
            ("extra AQ==\n", "Extra AQ==\n", .invalidIndex),
            ("extra AQ==\n", "\n", .invalidIndex), ("index 1", "index 01", .invalidIndex),
            ("index 1", "index", .invalidIndex), ("index 1", "index ", .invalidIndex),
            ("index 1", "index -1", .invalidIndex), ("index 1", "index 18446744073709551616", .invalidIndex),
            ("index 1\n", "", .invalidIndex), ("index 1\n", "index 1\nindex 1\n", .invalidHash(number: 1)),
            (hash, "AAAA", .invalidHash(number: 1)), (hash, hash + " ", .invalidHash(number: 1)),
            (hash + "\n", "\(hash)\n" + String(repeating: "\(hash)\n", count: 64), .pathTooLong),
            (hash + "\n", "\(hash)\n\n", .invalidCheckpoint(.invalidSize)),
        ]
        for (part, replacement, error) in cases {
            let changed = text.replacing(part, with: replacement, maxReplacements: 1)
            #expect(throws: error, "\(replacement)") { try TransparencyLogProof(bytes: Array(changed.utf8)) }
        }
        #expect(throws: LogProofError.wrongFormat) { try TransparencyLogProof(bytes: []) }
        #expect(throws: LogProofError.noCheckpoint) {
            try TransparencyLogProof(bytes: Array("c2sp.org/tlog-proof@v1\nindex 0\n".utf8))
        }
        #expect(throws: LogProofError.invalidNote(.noSignatures)) {
            try TransparencyLogProof(bytes: Array("c2sp.org/tlog-proof@v1\nindex 0\n\n".utf8))
        }
        #expect(throws: LogProofError.tooLong(limit: 9)) {
            try TransparencyLogProof(
                bytes: Array(text.utf8), limits: NoteLimits(maximumBytes: 9, maximumSignatures: 1))
        }
    }
}
