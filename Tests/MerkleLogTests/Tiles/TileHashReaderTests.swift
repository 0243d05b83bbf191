import MerkleLog
import Testing

struct TileHashReaderTests {
    private struct Gone: Error {}

    @Test func aWiderTileOfALaterTreeServes() throws {
        let tree = StoredLevels(count: 256)
        let all = tree.leaves.flatMap(\.bytes)
        for kept in [5, 6, 100, 256] {
            var reader = TileHashReader(size: 5) { _ in Array(all.prefix(kept * 32)) }
            #expect(try MerkleTree.root(size: 5) { try reader.hash(of: $0) } == tree.root(5))
        }
    }

    @Test func aTileOfAnotherLengthIsRefused() throws {
        let coordinate = try TileCoordinate(level: 0, index: 0, width: 5)
        for count in [0, 1, 128, 159, 161, 257 * 32] {
            var reader = TileHashReader(size: 5) { _ in Array(repeating: 0, count: count) }
            #expect(throws: TileError.wrongLength(tile: coordinate, found: count)) {
                try reader.hash(of: Subtree(level: 0, index: 0))
            }
        }
    }

    @Test func onlyTilesOfTheTreeAreAskedFor() throws {
        var asked: [String] = []
        var reader = TileHashReader(size: 70_000) { (tile: TileCoordinate) throws(Gone) -> [UInt8] in
            asked.append(tile.path)
            return Array(repeating: 0, count: tile.width * 32)
        }
        for subtree in [
            Subtree(level: 0, index: 69_999), Subtree(level: 3, index: 8_749), Subtree(level: 16, index: 0),
        ] {
            _ = try reader.hash(of: subtree)
        }
        #expect(asked == ["tile/0/273.p/112", "tile/2/000.p/1"])
    }

    @Test(arguments: [
        Subtree(level: 0, index: 5), Subtree(level: 1, index: 2), Subtree(level: 3, index: 0),
        Subtree(level: -1, index: 0),
        Subtree(level: 64, index: 0), Subtree(level: .max, index: 0), Subtree(level: 0, index: .max),
    ])
    func aSubtreeThatIsNotCompleteIsRefused(subtree: Subtree) {
        var reader = TileHashReader(size: 5) { _ in [] }
        #expect(throws: TileError.incompleteSubtree(subtree, size: 5)) { try reader.hash(of: subtree) }
    }

    @Test func theLargestTreesTilesAreReadWithoutOverflow() throws {
        let tree = UniformTree()
        var reader = TileHashReader(size: .max) { tile in
            (0..<tile.width).flatMap { _ in tree.levels[8 * tile.level].bytes }
        }
        let root = try MerkleTree.root(size: .max, reading: tree.hash(of:))
        for index in [0, 1 << 63, .max - 1] as [UInt64] {
            try InclusionProof(index: index, size: .max) { try reader.hash(of: $0) }
                .verify(leaf: UniformTree.leaf, root: root)
        }
    }

    @Test func whatTheSourceThrowsIsThrown() {
        var reader = TileHashReader(size: 5) { (_: TileCoordinate) throws(Gone) -> [UInt8] in throw Gone() }
        #expect(throws: Gone.self) { try reader.hash(of: Subtree(level: 0, index: 0)) }
    }
}
