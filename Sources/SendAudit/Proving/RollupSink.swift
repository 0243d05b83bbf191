import GRDB

/// What takes counts of attempts up, group by group.
protocol RollupSink {
    /// Counts an attempt in each of its groups.
    mutating func add(_ status: AttemptStatus, _ count: Int64) throws

    /// Counts in one group.
    mutating func add(_ key: RollupKey, _ count: Int64) throws
}

extension RollupSink {
    private static var possibleCounts: Range<Int64> { 1..<(1 << 60) }

    /// Takes away what the file's roll-ups say, and adds what retentions have taken out of the entries: what is left when
    /// all entries were counted too is nothing.
    ///
    /// - Returns: groups with a number that no group can have, some of them.
    mutating func begin(_ database: Database) throws -> [VerificationReport.Finding] {
        var findings: [VerificationReport.Finding] = []
        for scale in RollupScale.allCases {
            let columns = scale.columns.joined(separator: ", ")
            let rows = try PreparedStatement(database, "SELECT \(columns), count FROM \(scale.table)")
            defer { rows.finish() }
            let isLong = scale.columns.count == 4
            while try rows.step() {
                let key = RollupKey(
                    scale: scale, number: rows.integer(0), first: rows.text(1) ?? "", second: rows.text(2) ?? "",
                    third: isLong ? rows.text(3) ?? "" : "")
                let count = rows.integer(isLong ? 4 : 3)
                // None of nothing is kept, and nobody lives to make so many attempts; the fingerprint relies on that.
                guard Self.possibleCounts.contains(count) else {
                    if findings.count < 20 {
                        findings.append(.init(place: key.place, message: "it says \(count), which no group can"))
                    }
                    continue
                }
                try add(key, -count)
            }
        }
        let removed = try PreparedStatement(
            database, "SELECT quarter, state, code, scenario, client, count FROM removed_rollup")
        defer { removed.finish() }
        while try removed.step() {
            let client = removed.text(4) ?? ""
            var keys: [RollupKey] = []
            RollupKey.groups(
                quarter: removed.integer(0), state: removed.text(1) ?? "", code: removed.text(2) ?? "",
                scenario: removed.text(3) ?? "", client: client.isEmpty ? nil : client
            ) { keys.append($0) }
            let count = removed.integer(5)
            guard Self.possibleCounts.contains(count) else {
                findings.append(.init(place: "table removed_rollup", message: "it says \(count), which no group can"))
                continue
            }
            for key in keys { try add(key, count) }
        }
        return findings
    }
}
