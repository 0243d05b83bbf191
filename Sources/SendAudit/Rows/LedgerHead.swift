import FoundationEssentials
import GRDB
import MerkleLog

/// The tree of a ledger's file, read when a writer or a verifier begins.
enum LedgerHead {
    /// Where a tile stands in the table `tile`: its level above, its index below.
    static func place(_ coordinate: TileCoordinate) -> Int64 {
        Int64(coordinate.level) << 48 | Int64(clamping: coordinate.index)
    }

    /// A full tile as the file has it; `nil` when it is missing or cut.
    static func storedTile(_ place: Int64, _ database: Database) throws -> [UInt8]? {
        let data = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT hashes FROM tile WHERE place = ?"), arguments: [place])
        guard let data, data.count == TileCoordinate.fullWidth * MerkleHash.byteCount else { return nil }
        return Array(data)
    }

    /// The tree's state as the file says it.
    static func range(_ database: Database) throws -> CompactRange {
        guard let row = try Row.fetchOne(database, sql: "SELECT size, hashes FROM tree WHERE id = 1"),
            let number = Int64.fromDatabaseValue(row["size"]), let size = UInt64(exactly: number),
            let hashes = Data.fromDatabaseValue(row["hashes"])
        else { throw LedgerError.damaged("the tree is missing") }
        let bytes = Array(hashes)
        guard bytes.count.isMultiple(of: MerkleHash.byteCount) else {
            throw LedgerError.damaged("the tree's hashes are cut")
        }
        do {
            let hashes = try stride(from: 0, to: bytes.count, by: MerkleHash.byteCount).map {
                try MerkleHash(bytes: bytes[$0..<($0 + MerkleHash.byteCount)])
            }
            return try CompactRange(size: size, hashes: hashes)
        } catch {
            throw LedgerError.damaged("the tree: \(error)")
        }
    }

    /// The tree with its unfinished tiles, made again from the last rows and the full tiles, and compared.
    static func tree(_ database: Database) throws -> TileAccumulator {
        let range = try range(database)
        let rows = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        guard rows == Int64(clamping: range.size) || (rows == 0 && range.size > 0) else {
            throw LedgerError.damaged("the tree has \(range.size) leaves and the table has \(rows) rows")
        }
        do {
            let tiles = try TileCoordinate.partialTiles(size: range.size).map { try partialTile($0, database) }
            return try TileAccumulator(range: range, partialTiles: tiles)
        } catch let error as TileError {
            throw LedgerError.damaged("the tree does not follow from the newest rows: \(error)")
        }
    }

    /// A tile that is not full and therefore not stored.
    static func partialTile(_ coordinate: TileCoordinate, _ database: Database) throws -> Tile {
        var bytes: [UInt8] = []
        let first = Int64(clamping: coordinate.index) * Int64(TileCoordinate.fullWidth)
        if coordinate.level == 0 {
            var reader = try LeafReader(database, from: first, to: first + Int64(coordinate.width))
            while try reader.next() { reader.leaf.hash.append(to: &bytes) }
        } else {
            for place in 0..<Int64(coordinate.width) {
                let below = try TileCoordinate(level: coordinate.level - 1, index: UInt64(first + place))
                let hashes = try Tile(coordinate: below, bytes: storedTile(below, database)).hashes
                try MerkleTree.root(of: hashes.map { LeafHash($0) }).append(to: &bytes)
            }
        }
        return try Tile(coordinate: coordinate, bytes: bytes)
    }

    /// The bytes of a tile: stored when it is full, made again when it is not.
    static func tile(_ coordinate: TileCoordinate, _ database: Database) throws -> [UInt8] {
        if let bytes = try blob(coordinate, database) { return bytes }
        return try partialTile(coordinate, database).bytes
    }

    private static func storedTile(_ coordinate: TileCoordinate, _ database: Database) throws -> [UInt8] {
        guard let bytes = try blob(coordinate, database) else {
            throw LedgerError.damaged("the tile \(coordinate) is missing")
        }
        return bytes
    }

    private static func blob(_ coordinate: TileCoordinate, _ database: Database) throws -> [UInt8]? {
        try Data.fetchOne(
            database.cachedStatement(sql: "SELECT hashes FROM tile WHERE place = ?"), arguments: [place(coordinate)]
        ).map { Array($0) }
    }

    /// Whether the file holds no more than its first commit, before which nothing can stand outside.
    static func isFirst(_ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT NOT EXISTS (SELECT 1 FROM entry WHERE kind NOT IN (?, ?))",
            arguments: [Int64(EntryKind.keyRotation.rawValue), Int64(EntryKind.start.rawValue)]) ?? false
    }

    /// The root that the tree had when it had so many leaves.
    static func root(size: UInt64, _ database: Database) throws -> MerkleHash {
        var reader = TileHashReader(size: size) { try tile($0, database) }
        return try MerkleTree.root(size: size) { try reader.hash(of: $0) }
    }

    /// The first row that no purge has removed, by the table that says so.
    static func keptFrom(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "SELECT coalesce(max(to_seq), 0) FROM purged") ?? 0
    }
}
