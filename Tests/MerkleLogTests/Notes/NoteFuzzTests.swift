import MerkleLog
import TestSupport
import Testing

/// Random changes to well-formed texts: nothing crashes, and what is read is written byte for byte.
struct NoteFuzzTests {
    private static func mutate(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let interesting: [UInt8] =
                Array("\n +=0/A\u{2014}\r".utf8) + [0x00, 0xFF, .random(in: 0...255, using: &random)]
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.insert(interesting.randomElement(using: &random) ?? 0, at: place)
            case 1 where place < bytes.count: bytes.remove(at: place)
            case 2 where place < bytes.count: bytes[place] = interesting.randomElement(using: &random) ?? 0
            case 3: bytes = Array(bytes[..<place])
            case 4: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
            default:
                let other = Int.random(in: 0...bytes.count, using: &random)
                bytes.removeSubrange(min(place, other)..<min(max(place, other), min(place, other) + 8))
            }
        }
        return bytes
    }

    private static func readRounds(
        _ start: [UInt8], seed: UInt64, count: Int = 20_000, read: ([UInt8]) throws -> [UInt8]
    ) throws -> Int {
        var random = SeededRandom(seed: seed)
        var accepted = 0
        #expect(try read(start) == start)
        for _ in 0..<count {
            let bytes = mutate(start, using: &random)
            guard let written = try? read(bytes) else { continue }
            accepted += 1
            #expect(written == bytes)
        }
        return accepted
    }

    @Test func notesAreReadAsWrittenOrRefused() throws {
        let note = try SignedNote(
            text: "one\n\ntwo \u{E9}\n", signers: [Signers.make("a.example"), Signers.make("b.example", seed: 2)])
        let accepted = try Self.readRounds(note.bytes, seed: 1) { try SignedNote(bytes: $0).bytes }
        #expect(accepted > 500)
    }

    @Test func checkpointsAreReadAsWrittenOrRefused() throws {
        let checkpoint = try Checkpoint(
            origin: "example.com/ledger", size: 1_230, root: .emptyTree, extensionLines: ["more", "and more"])
        let accepted = try Self.readRounds(Array(checkpoint.text.utf8), seed: 2) {
            Array(try Checkpoint(text: $0).text.utf8)
        }
        #expect(accepted > 500)
    }

    @Test func proofBundlesAreReadAsWrittenOrRefused() throws {
        let tree = StoredLevels(count: 12)
        let note = try Checkpoint(origin: "example.com/ledger", size: 12, root: tree.root(12))
            .signed(by: Signers.make("example.com/ledger"))
        let bundle = try TransparencyLogProof(
            proof: InclusionProof(index: 10, size: 12, reading: tree.hash(of:)), signedCheckpoint: note,
            extra: [1, 2, 3, 4])
        let accepted = try Self.readRounds(bundle.bytes, seed: 3) { try TransparencyLogProof(bytes: $0).bytes }
        #expect(accepted > 200)
    }

    @Test func keysAreReadAsWrittenOrRefused() throws {
        _ = try Self.readRounds(Array(Signers.goVerifierKey.utf8), seed: 4) { bytes in
            Array(try NoteVerifierKey(String(decoding: bytes, as: UTF8.self)).description.utf8)
        }
        _ = try Self.readRounds(Array(Signers.goKey.utf8), seed: 5) { bytes in
            Array(try NoteSigner(privateKeyText: String(decoding: bytes, as: UTF8.self)).privateKeyText.utf8)
        }
    }

    @Test func entryBundlesAreReadAsWrittenOrRefused() throws {
        let path = "tile/entries/000.p/3"
        let bundle = try EntryBundle(index: 0, entries: [[1, 2, 3], [], Array(repeating: 0, count: 20)])
        let accepted = try Self.readRounds(bundle.bytes, seed: 6) { try EntryBundle(path: path, bytes: $0).bytes }
        #expect(accepted > 200)
    }

    @Test func noiseIsNeverACrash() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            _ = try? SignedNote(bytes: bytes)
            _ = try? Checkpoint(text: bytes)
            _ = try? TransparencyLogProof(bytes: bytes)
            _ = try? NoteVerifierKey(text)
            _ = try? NoteSigner(privateKeyText: "PRIVATE+KEY+" + text)
            _ = try? TileCoordinate(path: "tile/" + text)
            _ = try? EntryBundle(path: "tile/entries/000.p/2", bytes: bytes)
        }
    }
}
