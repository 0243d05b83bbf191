import FoundationEssentials
import GRDB
import MerkleLog

/// The hashes of leaves as the tree in the writer's memory commits to them: each stored tile is proven by the one above it,
/// up to those that the writer holds itself.
struct ProvenTiles {
    private let size: UInt64
    private var known: [Int: [UInt64: [MerkleHash]]] = [:]

    init(_ tree: TileAccumulator) {
        size = tree.size
        for tile in tree.partialTiles {
            known[tile.coordinate.level, default: [:]][tile.coordinate.index] = tile.hashes
        }
    }

    /// Compares rows with the tree before something is done with them.
    ///
    /// - Parameter rows: rows that may be missing, where a retention has removed some.
    /// - Returns: the numbers of the rows that are there.
    /// - Throws: ``LedgerError`` `damaged` for a row that is not what was recorded.
    @discardableResult
    mutating func prove(_ rows: Range<Int64>, _ database: Database) throws -> [Int64] {
        var reader = try LeafReader(database, from: rows.lowerBound, to: rows.upperBound)
        var present: [Int64] = []
        do {
            while try reader.next() {
                guard try leaf(reader.sequence, database) == reader.leaf.hash else {
                    throw LeafReader.Damage(sequence: reader.sequence, message: "it is not what was recorded")
                }
                present.append(reader.sequence)
            }
        } catch let damage as LeafReader.Damage {
            throw LedgerHead.damaged("entry \(damage.sequence): \(damage.message)")
        }
        return present
    }

    private mutating func leaf(_ sequence: Int64, _ database: Database) throws -> MerkleHash? {
        guard let index = UInt64(exactly: sequence), index < size else { return nil }
        let width = UInt64(TileCoordinate.fullWidth)
        return try tile(level: 0, index: index / width, database)[Int(index % width)]
    }

    private mutating func tile(level: Int, index: UInt64, _ database: Database) throws -> [MerkleHash] {
        if let hashes = known[level]?[index] { return hashes }
        let coordinate = try TileCoordinate(level: level, index: index)
        guard let bytes = try LedgerHead.storedTile(LedgerHead.place(coordinate), database) else {
            throw LedgerHead.damaged("the tile \(coordinate) is missing")
        }
        let hashes = try Tile(coordinate: coordinate, bytes: bytes).hashes
        let width = UInt64(TileCoordinate.fullWidth)
        let above = try tile(level: level + 1, index: index / width, database)[Int(index % width)]
        guard try MerkleTree.root(of: hashes.map { LeafHash($0) }) == above else {
            throw LedgerHead.damaged("the tile \(coordinate) is not the one of the entries")
        }
        // The leaves of some tiles are enough for a batch; those above them are few.
        if level == 0, known[0, default: [:]].count > 64 { known[0] = known[0]?.filter { $0.value.count < Int(width) } }
        known[level, default: [:]][index] = hashes
        return hashes
    }
}
