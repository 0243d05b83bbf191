/// Up to 256 neighbouring entries of a log, each after its length as two bytes, the larger first.
/// Source: C2SP tlog-tiles, "Log entries".
public struct EntryBundle: Sendable, Hashable {
    /// The longest entry that a bundle can hold, in bytes.
    public static let maximumEntryLength = 65_535

    /// The bundle's place among the log's bundles: its first entry has index 256 × `index`.
    public let index: UInt64
    /// The entries, 1 to 256.
    public let entries: [[UInt8]]

    /// Creates a bundle.
    ///
    /// - Throws: ``TileError/wrongEntryCount(expected:found:)`` for none or more than 256 entries,
    ///   ``TileError/entryTooLong(_:)``.
    public init(index: UInt64, entries: [[UInt8]]) throws(TileError) {
        guard (1...TileCoordinate.fullWidth).contains(entries.count) else {
            throw .wrongEntryCount(expected: TileCoordinate.fullWidth, found: entries.count)
        }
        if let long = entries.first(where: { $0.count > EntryBundle.maximumEntryLength }) {
            throw .entryTooLong(long.count)
        }
        self.index = index
        self.entries = entries
    }

    /// Reads a bundle.
    ///
    /// - Parameters:
    ///   - path: where it was served, such as `tile/entries/x001/234.p/56`; it says how many entries there must be.
    ///   - bytes: the bundle, without HTTP's compression.
    /// - Throws: ``TileError/invalidPath``, ``TileError/truncatedEntry``,
    ///   ``TileError/wrongEntryCount(expected:found:)``.
    public init(path: String, bytes: [UInt8]) throws(TileError) {
        let elements = TilePath.elements(of: path)
        guard elements.count >= 3, elements[0].elementsEqual("tile".utf8), elements[1].elementsEqual("entries".utf8),
            let (index, width) = TilePath.decode(elements[2...])
        else { throw .invalidPath }
        var entries: [[UInt8]] = []
        var rest = bytes[...]
        while let high = rest.popFirst() {
            guard entries.count < width else { throw .wrongEntryCount(expected: width, found: entries.count + 1) }
            guard let low = rest.popFirst() else { throw .truncatedEntry }
            let length = Int(high) << 8 | Int(low)
            guard rest.count >= length else { throw .truncatedEntry }
            entries.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        guard entries.count == width else { throw .wrongEntryCount(expected: width, found: entries.count) }
        try self.init(index: index, entries: entries)
    }

    /// The path under which a log serves the bundle, such as `tile/entries/x001/234.p/56`.
    public var path: String { "tile/entries/\(TilePath.encode(index: index, width: entries.count))" }

    /// The entries with their lengths.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes.append(UInt8(truncatingIfNeeded: entry.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: entry.count))
            bytes += entry
        }
        return bytes
    }
}
