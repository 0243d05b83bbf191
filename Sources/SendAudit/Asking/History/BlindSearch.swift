import FoundationEssentials
import GRDB

/// Finds the entries of an address or a device by the blind index, and by reading the values where the key of the index is
/// not at hand.
struct BlindSearch {
    let tag: FieldTag
    let canonical: [UInt8]
    /// The first entry that is looked for.
    let first: Int64
    /// How many values were read because no key was there for them.
    private(set) var valuesRead = 0

    /// - Parameters:
    ///   - tag: ``FieldTag/email`` or ``FieldTag/deviceFingerprint``.
    ///   - value: the address or the fingerprint, in any spelling.
    ///   - first: the first entry that is looked for.
    init(_ tag: FieldTag, _ value: String, from first: Int64 = 0) {
        self.tag = tag
        self.first = first
        canonical = SearchKey.canonical(tag, Array(value.utf8))
    }

    /// The newest entries that hold the value, ascending.
    ///
    /// One look for each block of rows and the key that was in use there; what is found is compared with the value.
    ///
    /// - Parameter limit: how many at most: a constant that every device sends stands in millions of entries.
    mutating func entries(_ database: Database, keys: IndexKeys?, limit: Int) throws -> [Int64] {
        guard let column = tag.column else { return [] }
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        let start = max(first, try Int64.fetchOne(database, sql: "SELECT coalesce(min(seq), 0) FROM entry") ?? 0)
        let look = try PreparedStatement(
            database, "SELECT seq FROM blind_index WHERE block = ? AND hash = ? ORDER BY seq")
        defer { look.finish() }
        let value = try database.cachedStatement(
            sql: "SELECT \(column) FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
        var found: [Int64] = []
        for (search, rows) in Self.ranges(try KeyHistory(database), from: start, to: end) {
            guard let key = keys?.keys.first(where: { $0.number == search.number && $0.check == search.check }) else {
                found += try scan(column, rows, database)
                continue
            }
            let hash = key.hash(tag, canonical)
            try unsafe hash.withBytes { bytes in
                for block in (rows.lowerBound >> LedgerSchema.blockBits)...(rows.upperBound >> LedgerSchema.blockBits) {
                    look.bind(1, block)
                    unsafe look.bind(2, blob: bytes)
                    while try look.step() { found.append(look.integer(0)) }
                }
            }
        }
        var newest: [Int64] = []
        for sequence in Set(found).sorted(by: >) where newest.count < limit {
            // A hash that somebody has put there is no proof.
            guard sequence >= start, let stored = try Data.fetchOne(value, arguments: [sequence]),
                SearchKey.canonical(tag, stored) == canonical
            else { continue }
            newest.append(sequence)
        }
        return newest.reversed()
    }

    private mutating func scan(_ column: String, _ rows: ClosedRange<Int64>, _ database: Database) throws -> [Int64] {
        let values = try Row.fetchCursor(
            database,
            sql: """
                SELECT seq, \(column) FROM personal
                WHERE seq >= ? AND seq <= ? AND \(column) IS NOT NULL AND \(PersonalRow.isThere)
                """,
            arguments: [rows.lowerBound, rows.upperBound])
        var found: [Int64] = []
        while let row = try values.next() {
            valuesRead += 1
            if SearchKey.canonical(tag, try row.value(1) as Data) == canonical { found.append(try row.value(0)) }
        }
        return found
    }

    /// Which key serves which rows.
    private static func ranges(
        _ history: KeyHistory, from start: Int64, to end: Int64
    ) -> [(search: KeyHistory.Search, rows: ClosedRange<Int64>)] {
        guard start < end else { return [] }
        return history.search.enumerated().compactMap { place, key in
            let first = place == 0 ? start : max(key.sequence, start)
            let last = place + 1 < history.search.count ? history.search[place + 1].sequence : end - 1
            return first <= last ? (key, first...last) : nil
        }
    }
}
