import MerkleLog
import Testing

struct CompactRangeTests {
    @Test func itsRootIsTheDefinitionsForEverySizeTo300() throws {
        let tree = StoredLevels(count: 300)
        var range = CompactRange()
        #expect(range.root == .emptyTree)
        for size in 1...300 {
            try range.append(tree.leaves[size - 1])
            #expect(range.size == UInt64(size))
            #expect(range.hashes.count == size.nonzeroBitCount)
            #expect(range.root == tree.root(size))
        }
    }

    @Test func itGoesOnFromWhatWasSavedAtEverySizeTo300() throws {
        let tree = StoredLevels(count: 301)
        var range = CompactRange()
        for size in 0...300 {
            var restored = try CompactRange(size: range.size, hashes: range.hashes)
            try restored.append(tree.leaves[size])
            try range.append(tree.leaves[size])
            #expect(restored == range)
        }
    }

    @Test func aWrongNumberOfHashesIsRefused() {
        let hash = MerkleHash.emptyTree
        for (size, count) in [(0, 1), (1, 0), (1, 2), (3, 1), (8, 3), (UInt64.max, 63)] as [(UInt64, Int)] {
            #expect(
                throws: MerkleTreeError.wrongHashCount(size: size, expected: size.nonzeroBitCount, found: count)
            ) {
                try CompactRange(size: size, hashes: Array(repeating: hash, count: count))
            }
        }
    }

    @Test func theLargestTreeTakesNoMore() throws {
        let tree = UniformTree()
        var range = try CompactRange(size: .max - 1, hashes: tree.levels.dropFirst().reversed())
        try range.append(UniformTree.leaf)
        #expect(try range.root == MerkleTree.root(size: .max, reading: tree.hash(of:)))
        #expect(throws: MerkleTreeError.full) { try range.append(UniformTree.leaf) }
        #expect(range.size == .max)
    }

    @Test func aRootFromStoredHashesIsTheDefinitionsForEverySizeTo300() throws {
        let tree = StoredLevels(count: 300)
        for size in 0...300 {
            #expect(try MerkleTree.root(size: UInt64(size), reading: tree.hash(of:)) == tree.root(size))
        }
        #expect(try MerkleTree.root(of: tree.leaves) == tree.root(300))
    }
}
