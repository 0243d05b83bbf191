import FoundationEssentials
import GRDB

/// Finds the entries about one person, by the keyed hashes of an address.
struct Subject: Sendable {
    let email: String
    let canonical: [UInt8]

    init(email: String) {
        self.email = email
        canonical = CanonicalAddress(email).bytes
    }

    /// The numbers of the entries that hold this address, in their order.
    ///
    /// One look for each block of rows and each key that was in use there; what is found is compared with the value.
    func entries(_ database: Database, keys: [SearchKey], history: KeyHistory) throws -> [Int64] {
        let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
        let start = try Int64.fetchOne(database, sql: "SELECT coalesce(min(seq), 0) FROM entry") ?? 0
        let look = try PreparedStatement(
            database, "SELECT seq FROM blind_index WHERE block = ? AND hash = ? ORDER BY seq")
        defer { look.finish() }
        var found: [Int64] = []
        for (number, range) in Self.ranges(history, from: start, to: end) {
            guard let key = keys.first(where: { $0.number == number }) else {
                // Its key is lost: every value there is looked at, which takes its time and misses nobody.
                found += try scan(range, database)
                continue
            }
            let hash = key.hash(.email, canonical)
            try unsafe hash.withBytes { bytes in
                for block in (range.lowerBound >> LedgerSchema.blockBits)...(range.upperBound >> LedgerSchema.blockBits)
                {
                    look.bind(1, block)
                    unsafe look.bind(2, blob: bytes)
                    while try look.step() { found.append(look.integer(0)) }
                }
            }
        }
        let statement = try database.cachedStatement(
            sql: "SELECT email FROM personal WHERE seq = ? AND \(PersonalRow.isThere)")
        return try Set(found).sorted().filter { sequence in
            guard let value = try Data.fetchOne(statement, arguments: [sequence]) else { return false }
            return SearchKey.canonical(.email, value) == canonical
        }
    }

    /// The outcomes of some attempts, whose texts often quote the address.
    static func outcomes(of attempts: some Sequence<Int64>, _ database: Database) throws -> [Int64] {
        let outcomes = try database.cachedStatement(sql: "SELECT seq FROM entry WHERE attempt_seq = ?")
        return try attempts.flatMap { try Int64.fetchAll(outcomes, arguments: [$0]) }
    }

    private func scan(_ range: ClosedRange<Int64>, _ database: Database) throws -> [Int64] {
        let rows = try Row.fetchCursor(
            database,
            sql:
                "SELECT seq, email FROM personal WHERE seq >= ? AND seq <= ? AND email IS NOT NULL AND \(PersonalRow.isThere)",
            arguments: [range.lowerBound, range.upperBound])
        var found: [Int64] = []
        while let row = try rows.next() {
            if SearchKey.canonical(.email, try row.value("email") as Data) == canonical {
                found.append(try row.value("seq"))
            }
        }
        return found
    }

    /// Which key serves which rows.
    private static func ranges(
        _ history: KeyHistory, from start: Int64, to end: Int64
    ) -> [(number: Int64, rows: ClosedRange<Int64>)] {
        guard start < end else { return [] }
        return history.search.enumerated().compactMap { place, key in
            let first = place == 0 ? start : max(key.sequence, start)
            let last = place + 1 < history.search.count ? history.search[place + 1].sequence : end - 1
            return first <= last ? (key.number, first...last) : nil
        }
    }
}
