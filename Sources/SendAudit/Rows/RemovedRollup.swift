import GRDB
import MerkleLog

/// The roll-up of attempts that a retention removes. The retention's leaf commits to it, so that reports over the whole
/// time stay proven without the rows.
struct RemovedRollup: Sendable {
    struct Key: Sendable, Hashable {
        let quarter: Int64
        let state: String
        let code: String
        let scenario: String
        let client: String
    }

    private(set) var counts: [Key: Int64] = [:]

    mutating func add(_ status: AttemptStatus, _ count: Int64 = 1) {
        add(
            Key(
                quarter: status.quarter, state: status.state.rawValue, code: status.code ?? "",
                scenario: status.scenario ?? "", client: status.client ?? ""), count)
    }

    mutating func add(_ key: Key, _ count: Int64) {
        counts[key, default: 0] &+= count
    }

    var ordered: [(key: Key, count: Int64)] {
        counts.map { ($0.key, $0.value) }.sorted { left, right in
            let (a, b) = (left.key, right.key)
            return (a.quarter, a.state, a.code, a.scenario, a.client)
                < (b.quarter, b.state, b.code, b.scenario, b.client)
        }
    }

    /// SHA-256 of one line for each group, in the order of quarter, state, code, scenario and client by their bytes:
    /// `quarter TAB state TAB code TAB scenario TAB client TAB count LF`.
    var digest: [UInt8] {
        let text = ordered.map { key, count in
            "\(key.quarter)\t\(key.state)\t\(key.code)\t\(key.scenario)\t\(key.client)\t\(count)\n"
        }.joined()
        return unsafe Array(text.utf8).withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]).bytes }
    }

    /// Goes through what the retentions that were carried out have left of some quarters of an hour.
    static func each(
        in quarters: Range<Int64>, _ database: Database, _ body: (Key, Int) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT quarter, state, code, scenario, client, count FROM removed_rollup
                WHERE retention IN (SELECT retention FROM purged) AND quarter >= ? AND quarter < ?
                """, arguments: [quarters.lowerBound, quarters.upperBound])
        while let row = try rows.next() {
            try body(
                Key(
                    quarter: row.value(0), state: row.value(1), code: row.value(2), scenario: row.value(3),
                    client: row.value(4)), row.value(5))
        }
    }

    func write(retention: Int64, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO removed_rollup (retention, quarter, state, code, scenario, client, count)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for (key, count) in ordered {
            try statement.execute(arguments: [
                retention, key.quarter, key.state, key.code, key.scenario, key.client, count,
            ])
        }
    }
}
