import GRDB

/// Looks entries up by the keyed hash of a value: one look for each block of rows, under the key that served it.
struct BlindIndexSearch {
    /// More entries than this are found more quickly by going through the attempts: a constant that every device sends.
    static let maximumCount = 50_000

    private let ranges: [(key: SearchKey, rows: ClosedRange<Int64>)]
    private let match: PersonalMatch

    /// - Returns: `nil` where the key of some rows is not at hand: what they hold could not be found.
    /// - Throws: ``LedgerError`` `wrongKeys` for keys of another ledger.
    init?(_ match: PersonalMatch, _ keys: IndexKeys, _ database: Database) throws {
        let history = try KeyHistory(database)
        try history.check(keys)
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        let start = try Int64.fetchOne(database, sql: "SELECT coalesce(min(seq), 0) FROM entry") ?? 0
        var ranges: [(SearchKey, ClosedRange<Int64>)] = []
        for (place, named) in history.search.enumerated() {
            let first = place == 0 ? start : max(named.sequence, start)
            let last = place + 1 < history.search.count ? history.search[place + 1].sequence : end - 1
            guard first <= last else { continue }
            guard let key = keys.keys.first(where: { $0.number == named.number }) else { return nil }
            ranges.append((key, first...last))
        }
        self.ranges = ranges
        self.match = match
    }

    /// The newest entries that hold the value, the newest first.
    ///
    /// - Parameters:
    ///   - limit: how many at most: a constant that every device sends stands in millions of entries.
    ///   - holds: whether an entry holds the value. A hash that somebody has put there is no proof.
    func newest(_ limit: Int, _ database: Database, holds: (Int64) throws -> Bool) throws -> [Int64] {
        let look = try PreparedStatement(
            database, "SELECT seq FROM blind_index WHERE block = ? AND hash = ? ORDER BY seq DESC")
        defer { look.finish() }
        var found: [Int64] = []
        for (key, rows) in ranges.reversed() {
            let hash = key.hash(match.tag, match.canonical)
            try unsafe hash.withBytes { bytes in
                let blocks = (rows.lowerBound >> LedgerSchema.blockBits)...(rows.upperBound >> LedgerSchema.blockBits)
                for block in blocks.reversed() where found.count < limit {
                    look.bind(1, block)
                    unsafe look.bind(2, blob: bytes)
                    while try look.step() {
                        let sequence = look.integer(0)
                        // A block on the border of two keys is looked at with both.
                        if found.count < limit, rows.contains(sequence), try holds(sequence) { found.append(sequence) }
                    }
                }
            }
        }
        return found
    }

    /// The numbers of the entries with the hash, in their order; `nil` for more than ``maximumCount``.
    func entries(_ database: Database) throws -> [Int64]? {
        let look = try PreparedStatement(
            database, "SELECT seq FROM blind_index WHERE block = ? AND hash = ? ORDER BY seq")
        defer { look.finish() }
        var found: Set<Int64> = []
        for (key, rows) in ranges {
            let hash = key.hash(match.tag, match.canonical)
            try unsafe hash.withBytes { bytes in
                for block in (rows.lowerBound >> LedgerSchema.blockBits)...(rows.upperBound >> LedgerSchema.blockBits) {
                    look.bind(1, block)
                    unsafe look.bind(2, blob: bytes)
                    while try look.step() {
                        if found.count <= Self.maximumCount { found.insert(look.integer(0)) }
                    }
                    if found.count > Self.maximumCount { return }
                }
            }
        }
        return found.count > Self.maximumCount ? nil : found.sorted()
    }
}
