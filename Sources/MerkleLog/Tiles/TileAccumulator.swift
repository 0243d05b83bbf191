/// Takes leaf hashes in order and turns them into tiles: the full ones as they fill, the partial ones on demand.
///
/// It holds a ``CompactRange`` too, so it is all that a writer needs, and it hashes no node twice. It keeps at most 255
/// hashes for each level: 8 KiB for level 0, and as much for each 256-fold growth. Source: C2SP tlog-tiles.
public struct TileAccumulator: Sendable, Hashable {
    /// The tree so far.
    public private(set) var range: CompactRange
    // The hashes of each level's last tile, by the tile's level.
    private var pending: [[MerkleHash]]

    /// The tree without leaves.
    public init() {
        range = CompactRange()
        pending = []
    }

    /// Goes on from a tree that was saved.
    ///
    /// The range's hashes are computed again from the tiles, so that a tile that does not belong to it is noticed.
    ///
    /// - Parameters:
    ///   - range: the tree's state.
    ///   - partialTiles: the last tile of each level where it is partial, as ``partialTiles`` gave them, in any order.
    /// - Throws: ``TileError/wrongTiles(size:)``.
    public init(range: CompactRange, partialTiles: [Tile]) throws(TileError) {
        let expected = TileCoordinate.partialTiles(size: range.size)
        let tiles = partialTiles.sorted { $0.coordinate.level < $1.coordinate.level }
        guard tiles.map(\.coordinate) == expected else { throw .wrongTiles(size: range.size) }
        // The range's hashes of levels 8 × l to 8 × l + 7 are those of the tile of level l, and no others.
        var hashes: [MerkleHash] = []
        for tile in tiles.reversed() {
            var own = CompactRange()
            for hash in tile.hashes {
                guard (try? own.append(LeafHash(hash))) != nil else { throw .wrongTiles(size: range.size) }
            }
            hashes += own.hashes
        }
        guard hashes == range.hashes else { throw .wrongTiles(size: range.size) }
        self.range = range
        pending = []
        for tile in tiles {
            while pending.count < tile.coordinate.level { pending.append([]) }
            pending.append(tile.hashes)
        }
    }

    /// How many leaves the tree has.
    public var size: UInt64 { range.size }

    /// The root of the tree. Hashes at most 63 nodes.
    public var root: MerkleHash { range.root }

    /// Appends a leaf.
    ///
    /// - Returns: the tiles that it filled, from level 0 up; none for 255 of 256 leaves. They never change again.
    /// - Throws: ``MerkleTreeError/full``.
    public mutating func append(_ leaf: LeafHash) throws(MerkleTreeError) -> [Tile] {
        // Taken out, and not copied: the closure must not touch `self` while `range` is being changed.
        var levels = pending
        pending = []
        defer { pending = levels }
        var filled: [Tile] = []
        let size = range.size
        try range.append(leaf) { height, hash in
            guard height % TileCoordinate.height == 0 else { return }
            let level = height / TileCoordinate.height
            if levels.count == level { levels.append([]) }
            levels[level].append(hash)
            guard levels[level].count == TileCoordinate.fullWidth else { return }
            let index = size >> UInt64(height + TileCoordinate.height)
            filled.append(
                Tile(
                    coordinate: TileCoordinate(knownLevel: level, index: index, width: TileCoordinate.fullWidth),
                    hashes: levels[level]))
            levels[level] = []
        }
        return filled
    }

    /// The last tile of each level where it is partial, from level 0 up: with the full tiles, all hashes of the tree.
    public var partialTiles: [Tile] {
        TileCoordinate.partialTiles(size: size).map { coordinate in
            Tile(coordinate: coordinate, hashes: pending[coordinate.level])
        }
    }
}
