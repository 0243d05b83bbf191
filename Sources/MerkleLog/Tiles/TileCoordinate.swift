/// Which tile: its level, its index in the level, and how many hashes of it there are. Source: C2SP tlog-tiles.
public struct TileCoordinate: Sendable, Hashable, CustomStringConvertible {
    /// How many levels of the tree a tile spans.
    public static let height = 8
    /// How many hashes a full tile has.
    public static let fullWidth = 256

    /// The tile's level, 0 to 63: it holds the hashes of subtrees of level 8 × `level`. Trees that this module can count
    /// have levels 0 to 7.
    public let level: Int
    /// The tile's place in its level, from 0.
    public let index: UInt64
    /// How many hashes the tile has, 1 to 256. With fewer than 256 it is partial, and only ever the last of its level.
    public let width: Int

    /// Names a tile.
    ///
    /// - Throws: ``TileError/outOfRange``.
    public init(level: Int, index: UInt64, width: Int = TileCoordinate.fullWidth) throws(TileError) {
        guard (0...63).contains(level), (1...TileCoordinate.fullWidth).contains(width) else { throw .outOfRange }
        self.init(knownLevel: level, index: index, width: width)
    }

    /// Names a tile whose numbers cannot be out of range.
    init(knownLevel level: Int, index: UInt64, width: Int) {
        self.level = level
        self.index = index
        self.width = width
    }

    /// Reads a path such as `tile/0/x001/234.p/56`, in its one written form.
    ///
    /// - Throws: ``TileError/invalidPath``.
    public init(path: String) throws(TileError) {
        let elements = TilePath.elements(of: path)
        guard elements.count >= 3, elements[0].elementsEqual("tile".utf8),
            let level = Decimal.decode(elements[1]), level <= 63, let (index, width) = TilePath.decode(elements[2...])
        else { throw .invalidPath }
        self.init(knownLevel: Int(level), index: index, width: width)
    }

    /// Whether the tile has all of its 256 hashes, and will never change.
    public var isFull: Bool { width == TileCoordinate.fullWidth }

    /// The path under which a log serves the tile, such as `tile/0/x001/234.p/56`.
    public var path: String { "tile/\(level)/\(TilePath.encode(index: index, width: width))" }

    /// The path.
    public var description: String { path }

    /// The last tile of each level in a tree of `size` leaves, where it is partial, from level 0 up.
    ///
    /// `floor(size / 256^level) mod 256` hashes each; levels where that is zero have none.
    public static func partialTiles(size: UInt64) -> [TileCoordinate] {
        (0..<8).compactMap { level in
            let hashes = size >> UInt64(height * level)
            let width = Int(hashes % UInt64(fullWidth))
            return width == 0
                ? nil : TileCoordinate(knownLevel: level, index: hashes / UInt64(fullWidth), width: width)
        }
    }
}
