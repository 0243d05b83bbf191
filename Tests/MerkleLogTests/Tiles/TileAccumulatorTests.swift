import MerkleLog
import TestSupport
import Testing

struct TileAccumulatorTests {
    /// What a ledger keeps: the full tiles, and the partial ones of one size.
    private struct Store {
        struct Missing: Error {}
        var tiles: [String: [UInt8]] = [:]

        mutating func put(_ tile: Tile) { tiles[tile.coordinate.path] = tile.bytes }

        func load(_ coordinate: TileCoordinate) throws -> [UInt8] {
            let full = try TileCoordinate(level: coordinate.level, index: coordinate.index)
            guard let bytes = tiles[coordinate.path] ?? tiles[full.path] else { throw Missing() }
            return bytes
        }
    }

    @Test func tilesHoldTheDefinitionsHashes() throws {
        let tree = StoredLevels(count: 66_100)
        var accumulator = TileAccumulator()
        var full: [Tile] = []
        for leaf in tree.leaves { full += try accumulator.append(leaf) }
        #expect(full.filter { $0.coordinate.level == 0 }.count == 258)
        #expect(full.filter { $0.coordinate.level == 1 }.map(\.coordinate.path) == ["tile/1/000"])
        for tile in full + accumulator.partialTiles {
            #expect(tile.hashes.count == tile.coordinate.width)
            for (place, hash) in tile.hashes.enumerated() {
                let index = tile.coordinate.index * 256 + UInt64(place)
                #expect(try hash == tree.hash(of: Subtree(level: 8 * tile.coordinate.level, index: index)))
            }
        }
        #expect(accumulator.partialTiles.map(\.coordinate) == TileCoordinate.partialTiles(size: 66_100))
        #expect(try accumulator.root == MerkleTree.root(of: tree.leaves))
    }

    @Test func proofsFromTilesAreThoseFromAllHashes() throws {
        let tree = StoredLevels(count: 66_100)
        var random = SeededRandom(seed: 8)
        var accumulator = TileAccumulator()
        var store = Store()
        let sizes = Set(
            [1, 2, 255, 256, 257, 511, 512, 513, 4_000, 65_535, 65_536, 65_537, 65_792, 66_100] as [UInt64])
        for leaf in tree.leaves {
            for tile in try accumulator.append(leaf) { store.put(tile) }
            let size = accumulator.size
            guard sizes.contains(size) else { continue }
            for tile in accumulator.partialTiles { store.put(tile) }
            let kept = store
            var reader = TileHashReader(size: size) { try kept.load($0) }
            #expect(try MerkleTree.root(size: size) { try reader.hash(of: $0) } == accumulator.root)
            for _ in 0..<30 {
                let index = UInt64.random(in: 0..<size, using: &random)
                #expect(
                    try InclusionProof(index: index, size: size) { try reader.hash(of: $0) }
                        == InclusionProof(index: index, size: size, reading: tree.hash(of:)))
                #expect(
                    try ConsistencyProof(firstSize: index + 1, secondSize: size) { try reader.hash(of: $0) }
                        == ConsistencyProof(firstSize: index + 1, secondSize: size, reading: tree.hash(of:)))
            }
        }
    }

    @Test func itGoesOnFromWhatWasSaved() throws {
        let tree = StoredLevels(count: 66_100)
        var accumulator = TileAccumulator()
        for (index, leaf) in tree.leaves.enumerated() {
            if index < 600 || index > 65_500 && index % 7 == 0 {
                var restored = try TileAccumulator(
                    range: accumulator.range, partialTiles: accumulator.partialTiles.reversed())
                let tiles = try restored.append(leaf)
                #expect(try accumulator.append(leaf) == tiles)
                #expect(restored.range == accumulator.range)
                #expect(restored.partialTiles == accumulator.partialTiles)
            } else {
                _ = try accumulator.append(leaf)
            }
        }
    }

    @Test func tilesThatDoNotBelongToTheTreeAreRefused() throws {
        let tree = StoredLevels(count: 700)
        var accumulator = TileAccumulator()
        for leaf in tree.leaves { _ = try accumulator.append(leaf) }
        let tiles = accumulator.partialTiles
        #expect(tiles.count == 2)
        let shorter = try Tile(
            coordinate: TileCoordinate(level: 0, index: 2, width: 187), bytes: Array(tiles[0].bytes.dropLast(32)))
        for wrong in [[], [tiles[0]], [tiles[1]], tiles + [tiles[0]], [shorter, tiles[1]]] {
            #expect(throws: TileError.wrongTiles(size: 700)) {
                try TileAccumulator(range: accumulator.range, partialTiles: wrong)
            }
        }
        for (place, tile) in tiles.enumerated() {
            for byte in stride(from: 0, to: tile.bytes.count, by: 13) {
                var bytes = tile.bytes
                bytes[byte] ^= 1
                var wrong = tiles
                wrong[place] = try Tile(coordinate: tile.coordinate, bytes: bytes)
                #expect(throws: TileError.wrongTiles(size: 700)) {
                    try TileAccumulator(range: accumulator.range, partialTiles: wrong)
                }
            }
        }
    }

    @Test func aTileOfAnotherLengthIsRefused() throws {
        let coordinate = try TileCoordinate(level: 0, index: 0, width: 3)
        for count in [0, 32, 64, 95, 97, 128] {
            #expect(throws: TileError.wrongLength(tile: coordinate, found: count)) {
                try Tile(coordinate: coordinate, bytes: Array(repeating: 0, count: count))
            }
        }
        #expect(try Tile(coordinate: coordinate, bytes: Array(repeating: 0, count: 96)).hashes.count == 3)
    }
}
