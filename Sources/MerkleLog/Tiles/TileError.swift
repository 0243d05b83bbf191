/// Why a tile, a bundle of entries, or a path of one is not acceptable.
@nonexhaustive
public enum TileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path is not one that C2SP tlog-tiles has.
    case invalidPath
    /// Levels are 0 to 63, indices such that the path can be written, widths 1 to 256.
    case outOfRange
    /// The tile has another number of bytes than 32 for each hash of its width.
    case wrongLength(tile: TileCoordinate, found: Int)
    /// The subtree is not complete in a tree of this size, so no tile holds its hash.
    case incompleteSubtree(Subtree, size: UInt64)
    /// The entry is longer than 65,535 bytes, the most that a bundle's length prefix can say.
    case entryTooLong(Int)
    /// A bundle has 1 to 256 entries, as many as its path says.
    case wrongEntryCount(expected: Int, found: Int)
    /// The bundle ends inside an entry.
    case truncatedEntry
    /// The saved tiles do not belong to a tree of this size: one is missing, too many, or of the wrong width.
    case wrongTiles(size: UInt64)

    /// One line for a developer or a log.
    public var description: String {
        switch self {
        case .invalidPath: "not a path of C2SP tlog-tiles"
        case .outOfRange: "a tile's level is 0 to 63 and its width 1 to 256"
        case .wrongLength(let tile, let found):
            "tile \(tile) has \(tile.width * MerkleHash.byteCount) bytes, not \(found)"
        case .incompleteSubtree(let subtree, let size): "a tree of size \(size) has not all leaves of \(subtree)"
        case .entryTooLong(let count): "an entry in a bundle has at most 65535 bytes, not \(count)"
        case .wrongEntryCount(let expected, let found): "the bundle should have \(expected) entries and has \(found)"
        case .truncatedEntry: "the bundle ends inside an entry"
        case .wrongTiles(let size): "the saved tiles are not those of a tree of size \(size)"
        }
    }
}
