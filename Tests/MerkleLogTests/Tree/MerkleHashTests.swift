import MerkleLog
import Testing

struct MerkleHashTests {
    @Test func theEmptyTreesRootIsTheHashOfNothing() {
        #expect(
            MerkleHash.emptyTree.description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func bytesHexadecimalAndBase64AreTheSameHash() throws {
        let hash = LeafHash(entry: [1, 2, 3]).hash
        #expect(try MerkleHash(bytes: hash.bytes) == hash)
        #expect(try MerkleHash(hexadecimal: hash.description) == hash)
        #expect(try MerkleHash(hexadecimal: hash.description.uppercased()) == hash)
        #expect(hash.bytes.count == 32)
        #expect(MerkleHash.emptyTree.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        var buffer: [UInt8] = [7]
        hash.append(to: &buffer)
        #expect(buffer == [7] + hash.bytes)
    }

    @Test(arguments: [0, 1, 31, 33, 64]) func anotherLengthThan32IsRefused(count: Int) {
        #expect(throws: MerkleTreeError.wrongHashLength(count)) {
            try MerkleHash(bytes: [UInt8](repeating: 0, count: count))
        }
    }

    @Test(arguments: ["", "00", String(repeating: "0", count: 63), String(repeating: "g", count: 64)])
    func otherTextThan64DigitsIsRefused(text: String) {
        #expect(throws: MerkleTreeError.invalidHexadecimal) { try MerkleHash(hexadecimal: text) }
    }

    @Test func aHashDiffersFromEachWithOneBitFlipped() throws {
        let hash = LeafHash(entry: []).hash
        for bit in 0..<256 { #expect(try hash.flipping(bit: bit) != hash) }
    }

    @Test func anEntryHashesTheSameWhateverHoldsIt() {
        let bytes = (0..<300).map { UInt8($0 % 251) }
        let scattered = AnySequence(bytes)
        #expect(LeafHash(entry: scattered) == LeafHash(entry: bytes))
        #expect(LeafHash(entry: bytes[...]) == LeafHash(entry: bytes))
        #expect(LeafHash(entry: EmptyCollection<UInt8>()) == LeafHash(entry: []))
    }

    @Test func aLeafIsNeverTheNodeOverItsHalves() {
        let left = LeafHash(entry: [1]).hash
        let right = LeafHash(entry: [2]).hash
        #expect(LeafHash(entry: left.bytes + right.bytes).hash != MerkleHash(left: left, right: right))
        #expect(MerkleHash(left: left, right: right) != MerkleHash(left: right, right: left))
    }
}
