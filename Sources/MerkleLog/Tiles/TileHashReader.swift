/// Answers for the hashes of complete subtrees out of tiles, so that proofs can be made from stored tiles.
///
/// ```swift
/// var reader = TileHashReader(size: size) { try store.tile($0) }
/// let proof = try InclusionProof(index: 7, size: size) { try reader.hash(of: $0) }
/// ```
///
/// It remembers the last tile of each level, since a proof asks several times for the neighbours in one. What it reads is
/// as trustworthy as its source: a proof that it makes holds only if it verifies against a trusted root.
/// Source: C2SP tlog-tiles.
public struct TileHashReader<Failure: Error> {
    /// The number of leaves of the tree whose tiles are asked for.
    public let size: UInt64
    private let load: (TileCoordinate) throws(Failure) -> [UInt8]
    private var last: [Int: (index: UInt64, hashes: [MerkleHash])] = [:]

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - size: the number of leaves of the tree.
    ///   - load: gives the bytes of a tile: of the width asked for, or a wider one of a later tree, full or partial.
    public init(size: UInt64, load: @escaping (TileCoordinate) throws(Failure) -> [UInt8]) {
        self.size = size
        self.load = load
    }

    /// The hash of a complete subtree; at most 127 nodes are hashed for it.
    ///
    /// - Throws: ``TileError/incompleteSubtree(_:size:)``, ``TileError/wrongLength(tile:found:)``, and what `load` throws.
    public mutating func hash(of subtree: Subtree) throws -> MerkleHash {
        guard (0...63).contains(subtree.level), subtree.index < size >> UInt64(subtree.level) else {
            throw TileError.incompleteSubtree(subtree, size: size)
        }
        let (level, height) = subtree.level.quotientAndRemainder(dividingBy: TileCoordinate.height)
        let count = 1 << height
        let first = subtree.index << UInt64(height)
        let hashes = try tile(level: level, index: first / UInt64(TileCoordinate.fullWidth))
        var nodes = Array(hashes[Int(first % UInt64(TileCoordinate.fullWidth))...].prefix(count))
        while nodes.count > 1 {
            nodes = stride(from: 0, to: nodes.count, by: 2).map { MerkleHash(left: nodes[$0], right: nodes[$0 + 1]) }
        }
        return nodes[0]
    }

    /// The hashes of the tile, as many as the tree of this size has.
    private mutating func tile(level: Int, index: UInt64) throws -> [MerkleHash] {
        if let known = last[level], known.index == index { return known.hashes }
        let present = (size >> UInt64(TileCoordinate.height * level)) - index * UInt64(TileCoordinate.fullWidth)
        let width = Int(min(present, UInt64(TileCoordinate.fullWidth)))
        let coordinate = TileCoordinate(knownLevel: level, index: index, width: width)
        let bytes = try load(coordinate)
        let full = TileCoordinate.fullWidth * MerkleHash.byteCount
        guard bytes.count % MerkleHash.byteCount == 0, (width * MerkleHash.byteCount...full).contains(bytes.count)
        else {
            throw TileError.wrongLength(tile: coordinate, found: bytes.count)
        }
        let hashes = Tile.hashes(in: bytes, count: width)
        last[level] = (index, hashes)
        return hashes
    }
}
