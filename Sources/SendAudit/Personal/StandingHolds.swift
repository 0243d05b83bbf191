import GRDB

/// The holds that stand, ready to be compared with many rows.
///
/// The rows themselves are looked at, and no index: whoever can write the file can change an index, and a row that was
/// proven cannot be another one.
struct StandingHolds {
    let holds: [Hold]
    private let matchers: [AddressMatcher?]
    private let bounds: [Range<Int64>?]

    init(_ database: Database) throws {
        holds = try Hold.standing(database)
        matchers = holds.map { hold in
            if case .person(let email) = hold.scope { AddressMatcher(CanonicalAddress(email)) } else { nil }
        }
        bounds = holds.map { hold in
            guard case .period(let window) = hold.scope else { return nil }
            let (start, end) = window.bounds
            return start < end ? start..<end : nil
        }
    }

    /// The first hold on a row: by its time, or by a value that is the person's address or quotes it.
    func hold(on sequence: Int64, _ database: Database) throws -> Hold? {
        guard !holds.isEmpty else { return nil }
        let time = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT time FROM entry WHERE seq = ?"), arguments: [sequence])
        let fields = try PersonalRow(sequence, database)?.fields
        for place in holds.indices {
            if let time, bounds[place]?.contains(time) == true { return holds[place] }
            if let fields, matchers[place]?.isNamed(in: fields) == true { return holds[place] }
        }
        return nil
    }

    /// The first held row of some. What a retention leaves anyway is no held row; the entry of a standing hold is one, since
    /// the hold would stand no more without it.
    func first(in rows: Range<Int64>, _ database: Database) throws -> HeldRow? {
        guard !rows.isEmpty, !holds.isEmpty else { return nil }
        let sequences = try Int64.fetchCursor(
            database,
            sql: """
                SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND kind NOT IN (\(AuditLedger.lastingList)) ORDER BY seq
                """, arguments: [rows.lowerBound, rows.upperBound])
        while let sequence = try sequences.next() {
            if let hold = try holds.first(where: { $0.sequence == sequence }) ?? hold(on: sequence, database) {
                return HeldRow(sequence: sequence, hold: hold)
            }
        }
        return nil
    }
}
