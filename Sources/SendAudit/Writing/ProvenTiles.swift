import FoundationEssentials
import GRDB
import MerkleLog

/// The hashes of leaves as the tree in the writer's memory commits to them: each stored tile is proven by the one above it,
/// up to those that the writer holds itself.
struct ProvenTiles {
    private let size: UInt64
    private var reader: LeafReader?
    private var known: [Int: [UInt64: [MerkleHash]]] = [:]

    init(_ tree: TileAccumulator) {
        size = tree.size
        for tile in tree.partialTiles {
            known[tile.coordinate.level, default: [:]][tile.coordinate.index] = tile.hashes
        }
    }

    /// Reads rows and compares each with the tree, before something is done with them.
    ///
    /// - Parameters:
    ///   - rows: rows that must all be there.
    ///   - database: always the same connection, in the transaction in which it is done.
    ///   - isUnverified: somebody gave leave to go on with rows that are missing or not what was recorded.
    ///   - body: called with the reader on each row, once the row was compared.
    /// - Throws: ``UnprovenRow`` for a row that is missing or not what was recorded.
    mutating func read(
        _ rows: Range<Int64>, _ database: Database, isUnverified: Bool = false,
        _ body: (LeafReader) throws -> Void = { _ in }
    ) throws {
        var reader = try self.reader ?? LeafReader(database, from: 0, to: 0)
        self.reader = reader
        defer { reader.reset() }
        var expected = rows.lowerBound
        do {
            try reader.restart(from: rows.lowerBound, to: rows.upperBound)
            while try reader.next() {
                if !isUnverified {
                    guard reader.sequence == expected else {
                        throw LeafReader.Damage(sequence: expected, message: "it is missing")
                    }
                    guard try leaf(expected, database) == reader.leaf.hash else {
                        throw LeafReader.Damage(sequence: expected, message: "it is not what was recorded")
                    }
                }
                try body(reader)
                expected += 1
            }
            guard expected == rows.upperBound || isUnverified else {
                throw LeafReader.Damage(sequence: expected, message: "it is missing")
            }
        } catch let damage as LeafReader.Damage {
            throw UnprovenRow(sequence: damage.sequence, message: damage.message)
        } catch let error as LedgerError where error.code == .damaged {
            throw UnprovenRow(sequence: expected, message: error.message)
        }
    }

    /// Reads one row, whatever number a file gives for it.
    ///
    /// - Throws: ``UnprovenRow``.
    mutating func read(
        row: Int64, _ database: Database, isUnverified: Bool = false, _ body: (LeafReader) throws -> Void = { _ in }
    ) throws {
        guard let index = UInt64(exactly: row), index < size else {
            throw UnprovenRow(sequence: row, message: "there is no such entry")
        }
        try read(row..<(row + 1), database, isUnverified: isUnverified, body)
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
            throw LedgerError.damaged("the tile \(coordinate) is missing")
        }
        let hashes = try Tile(coordinate: coordinate, bytes: bytes).hashes
        let width = UInt64(TileCoordinate.fullWidth)
        let above = try tile(level: level + 1, index: index / width, database)[Int(index % width)]
        guard try MerkleTree.root(of: hashes.map { LeafHash($0) }) == above else {
            throw LedgerError.damaged("the tile \(coordinate) is not the one of the entries")
        }
        // The leaves of some tiles are enough for a batch; those above them are few.
        if level == 0, known[0, default: [:]].count > 64 { known[0] = known[0]?.filter { $0.value.count < Int(width) } }
        known[level, default: [:]][index] = hashes
        return hashes
    }
}
