import FoundationEssentials
import GRDB
public import MerkleLog

extension AuditReader {
    /// Writes the log as other people's tools read it: `checkpoint`, `tile/…` and `tile/entries/…`. Source: C2SP tlog-tiles.
    ///
    /// The entries are leaves; personal values are in them as commitments alone, so that what is written can be given out.
    /// Bundles of which a retention has removed entries are left out.
    ///
    /// - Parameters:
    ///   - folder: an existing or new folder; files of the same names are replaced.
    ///   - progress: called with how many entries are done, of how many.
    /// - Returns: the checkpoint that was written.
    /// - Throws: ``LedgerError``: `notFound` without a checkpoint, `unreadable` when a file cannot be written.
    public func exportTiles(
        to folder: String, progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(LedgerError) -> Checkpoint {
        guard let newest = try ask({ try StoredHead($0).checkpoint }) else {
            throw LedgerError(code: .notFound, message: "there is no signed checkpoint yet; try again in a moment")
        }
        let size = newest.checkpoint.size
        func write(_ path: String, _ bytes: [UInt8]) throws(LedgerError) {
            let url = folder + "/" + path
            do {
                try FileManager.default.createDirectory(
                    atPath: PrivateFile.folder(of: url), withIntermediateDirectories: true)
                try Data(bytes).write(to: URL(filePath: url))
            } catch {
                throw LedgerError(
                    code: .unreadable,
                    message: "\(url): it cannot be written; name a folder that is yours and has room")
            }
        }
        let width = UInt64(TileCoordinate.fullWidth)
        for level in 0..<8 {
            let count = size >> UInt64(8 * level)
            guard count > 0 else { break }
            for index in 0..<((count + width - 1) / width) {
                let present = Int(min(count - index * width, width))
                let (tile, entries) = try ask { database in
                    let coordinate = try TileCoordinate(level: level, index: index, width: present)
                    // A full tile may be stored where this checkpoint knows only its beginning.
                    let bytes = try Array(LedgerHead.tile(coordinate, database).prefix(present * MerkleHash.byteCount))
                    return ((coordinate.path, bytes), level == 0 ? try Self.bundle(index, present, database) : nil)
                }
                try write(tile.0, tile.1)
                if let entries { try write(entries.path, entries.bytes) }
                if level == 0 { progress(min((index + 1) * width, size), size) }
            }
        }
        // Last: whoever finds it finds everything that it vouches for.
        try write("checkpoint", newest.note.bytes)
        return newest.checkpoint
    }

    private static func bundle(_ index: UInt64, _ count: Int, _ database: Database) throws -> EntryBundle? {
        let first = Int64(clamping: index) * Int64(TileCoordinate.fullWidth)
        var reader = try LeafReader(database, from: first, to: first + Int64(count))
        var leaves: [[UInt8]] = []
        while try reader.next() { leaves.append(reader.builder.bytes) }
        return leaves.count == count ? try EntryBundle(index: index, entries: leaves) : nil
    }
}
