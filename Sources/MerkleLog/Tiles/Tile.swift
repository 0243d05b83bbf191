/// A tile with its hashes: up to 256 neighbours of every eighth level of the tree. Source: C2SP tlog-tiles.
public struct Tile: Sendable, Hashable {
    /// Which tile it is.
    public let coordinate: TileCoordinate
    /// Its hashes, as many as ``TileCoordinate/width`` says.
    public let hashes: [MerkleHash]

    /// A tile of hashes that are as many as the coordinate says.
    init(coordinate: TileCoordinate, hashes: [MerkleHash]) {
        self.coordinate = coordinate
        self.hashes = hashes
    }

    /// Reads a tile as it is stored or served: 32 bytes for each hash.
    ///
    /// - Throws: ``TileError/wrongLength(tile:found:)``.
    public init(coordinate: TileCoordinate, bytes: [UInt8]) throws(TileError) {
        guard bytes.count == coordinate.width * MerkleHash.byteCount else {
            throw .wrongLength(tile: coordinate, found: bytes.count)
        }
        self.init(coordinate: coordinate, hashes: Tile.hashes(in: bytes, count: coordinate.width))
    }

    /// The first hashes of a buffer that has at least so many.
    static func hashes(in bytes: [UInt8], count: Int) -> [MerkleHash] {
        unsafe bytes.withUnsafeBytes { buffer in
            (0..<count).map { unsafe MerkleHash(loading: buffer, at: $0 * MerkleHash.byteCount) }
        }
    }

    /// The hashes one after the other: 8,192 bytes for a full tile.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * MerkleHash.byteCount)
        for hash in hashes { hash.append(to: &bytes) }
        return bytes
    }
}
