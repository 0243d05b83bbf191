import FoundationEssentials
import GRDB

/// Which groups of the roll-ups are not what the entries say, where the fingerprint has shown that some are not.
///
/// Group by group, in a temporary file: the groups are too many to be held in memory.
struct RollupTally: RollupSink {
    private let tally: DatabaseQueue
    private var deltas: [RollupKey: Int64] = [:]

    private static let maximumDeltas = 50_000

    init() throws {
        // SQLite's own kind of temporary file: no name, and gone with the connection.
        tally = try DatabaseQueue(path: "")
        try tally.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                    CREATE TABLE tally (
                        scale INTEGER, number INTEGER, first TEXT, second TEXT, third TEXT, count INTEGER NOT NULL,
                        PRIMARY KEY (scale, number, first, second, third)) WITHOUT ROWID
                    """)
        }
    }

    mutating func add(_ status: AttemptStatus, _ count: Int64) throws {
        // A changed file may hold any number: it shows as a difference, and ends nothing.
        RollupKey.groups(of: status) { deltas[$0, default: 0] &+= count }
        if deltas.count > Self.maximumDeltas { try flush() }
    }

    mutating func add(_ key: RollupKey, _ count: Int64) throws {
        deltas[key, default: 0] &+= count
        if deltas.count > Self.maximumDeltas { try flush() }
    }

    private mutating func flush() throws {
        let changed = deltas.filter { $0.value != 0 }
        deltas.removeAll(keepingCapacity: true)
        try tally.writeWithoutTransaction { database in
            let add = try PreparedStatement(
                database,
                """
                INSERT INTO tally (scale, number, first, second, third, count) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """)
            defer { add.finish() }
            try database.inTransaction {
                // In the order of the table, so that neighbours share pages.
                for (key, count) in changed.sorted(by: {
                    ($0.key.scale.rawValue, $0.key.number) < ($1.key.scale.rawValue, $1.key.number)
                }) {
                    add.bind(1, key.scale.rawValue)
                    add.bind(2, key.number)
                    add.bind(3, copying: key.first)
                    add.bind(4, copying: key.second)
                    add.bind(5, copying: key.third)
                    add.bind(6, count)
                    try add.run()
                }
                return .commit
            }
        }
    }

    /// Where the roll-ups are not what the entries say.
    mutating func differences() throws -> [VerificationReport.Finding] {
        try flush()
        let rows = try tally.read { database in
            try Row.fetchAll(
                database, sql: "SELECT scale, number, first, second, third, count FROM tally WHERE count <> 0 LIMIT 20")
        }
        return rows.compactMap { row in
            guard let scale = RollupScale(rawValue: row[0]) else { return nil }
            let key = RollupKey(scale: scale, number: row[1], first: row[2], second: row[3], third: row[4])
            let difference: Int64 = row[5]
            return .init(
                place: key.place,
                message: difference > 0
                    ? "the entries say \(difference) more" : "it says \(difference.magnitude) more than the entries")
        }
    }
}
