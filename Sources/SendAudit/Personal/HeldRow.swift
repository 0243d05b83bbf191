import GRDB

/// A row that a standing hold keeps from being removed.
struct HeldRow: Sendable {
    let sequence: Int64
    let hold: Hold

    /// The first held row of some; `nil` when no hold is on them. What a retention leaves anyway is not looked at.
    ///
    /// A hold keeps its own entry too: removed, it would stand no more.
    static func first(
        in rows: Range<Int64>, searchKeys: [SearchKey], _ database: Database
    ) throws -> HeldRow? {
        guard !rows.isEmpty else { return nil }
        let history = try KeyHistory(database)
        var found: HeldRow?
        for hold in try Hold.standing(database) {
            var first: Int64? =
                switch hold.scope {
                case .person(let email):
                    try Subject(email: email).entries(database, keys: searchKeys, history: history)
                        .first { rows.contains($0) }
                case .period(let window):
                    try Int64.fetchOne(
                        database,
                        sql: """
                            SELECT seq FROM entry WHERE seq >= ? AND seq < ? AND time >= ? AND time < ?
                                AND kind NOT IN (\(AuditLedger.lastingList))
                            ORDER BY seq LIMIT 1
                            """,
                        arguments: [rows.lowerBound, rows.upperBound, window.bounds.0, window.bounds.1])
                case nil: nil
                }
            if rows.contains(hold.sequence) { first = min(first ?? hold.sequence, hold.sequence) }
            if let first, first < (found?.sequence ?? .max) { found = HeldRow(sequence: first, hold: hold) }
        }
        return found
    }

    /// The number of the newest entry that places or releases a hold; -1 when there is none.
    static func newestChange(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(
            database, sql: "SELECT max(seq) FROM entry WHERE kind = ? AND kind > 3",
            arguments: [Int64(EntryKind.hold.rawValue)]) ?? -1
    }
}
