import FoundationEssentials
import GRDB

/// Counts the attempts again and compares with the roll-ups.
///
/// What the file says is taken away from what the entries say, group by group, in a temporary file: its groups are too many
/// to be held in memory.
struct RollupTally {
    private let tally: DatabaseQueue
    private var deltas: [RollupKey: Int64] = [:]
    private var open = OpenAttempts()
    private var emptyGroups: [String] = []

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

    /// Takes up what the file says, and what retentions have taken out of the entries.
    mutating func begin(_ database: Database) throws {
        for scale in RollupScale.allCases {
            let columns = scale.columns.joined(separator: ", ")
            let rows = try Row.fetchCursor(database, sql: "SELECT \(columns), count FROM \(scale.table)")
            while let row = try rows.next() {
                let isLong = scale.columns.count == 4
                let key = RollupKey(
                    scale: scale, number: row[0], first: row[1], second: row[2], third: isLong ? row[3] : "")
                let count: Int64 = row[isLong ? 4 : 3]
                if count == 0, emptyGroups.count < 20 { emptyGroups.append(Self.place(key)) }
                try add(key, -count)
            }
        }
        let removed = try Row.fetchCursor(
            database, sql: "SELECT quarter, state, code, scenario, client, count FROM removed_rollup")
        while let row = try removed.next() {
            let client: String = row[4]
            var keys: [RollupKey] = []
            RollupKey.groups(
                quarter: row[0], state: row[1], code: row[2], scenario: row[3], client: client.isEmpty ? nil : client
            ) { keys.append($0) }
            for key in keys { try add(key, row[5]) }
        }
    }

    /// Takes up an attempt or an outcome.
    mutating func take(_ reader: LeafReader, keptFrom: Int64, _ database: Database) throws {
        let entry = reader.entry
        guard reader.kind == EntryKind.attempt.rawValue else {
            let attempt = entry.integer(LeafReader.attemptColumn)
            guard attempt >= keptFrom,
                var standing = try open.standing(of: attempt, before: reader.sequence, in: database),
                standing.decisionCode == nil
            else { return }
            try add(standing, -1)
            let replyCode =
                entry.storage(LeafReader.replyCodeColumn) == .null ? nil : entry.integer(LeafReader.replyCodeColumn)
            (standing.state, standing.code) = AttemptStanding.after(
                result: entry.text(LeafReader.resultColumn), errorCode: entry.text(LeafReader.errorCodeColumn),
                replyCode: replyCode, phase: entry.text(LeafReader.phaseColumn),
                isTriedAgain: entry.storage(LeafReader.nextTryColumn) != .null)
            try add(standing, 1)
            open.remember(attempt, standing)
            return
        }
        let standing = AttemptStanding(
            time: entry.integer(LeafReader.timeColumn), scenario: entry.text(LeafReader.scenarioColumn),
            client: entry.text(LeafReader.clientColumn), decisionCode: entry.text(LeafReader.decisionColumn))
        try add(standing, 1)
        open.remember(reader.sequence, standing)
    }

    mutating func takeBurst(_ fields: FieldList, time: Int64) throws {
        for (standing, count) in AttemptStanding.burst(fields, time: time) { try add(standing, count) }
    }

    private mutating func add(_ standing: AttemptStanding, _ count: Int64) throws {
        RollupKey.groups(of: standing) { deltas[$0, default: 0] += count }
        if deltas.count > Self.maximumDeltas { try flush() }
    }

    private mutating func add(_ key: RollupKey, _ count: Int64) throws {
        deltas[key, default: 0] += count
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

    private static func place(_ key: RollupKey) -> String {
        "table \(key.scale.table), \(key.scale.columns[0]) \(key.number), \(key.texts.joined(separator: " "))"
    }

    /// Where the roll-ups are not what the entries say. A group of nothing is one too: the writer keeps none.
    mutating func differences() throws -> [VerificationReport.Finding] {
        try flush()
        let rows = try tally.read { database in
            try Row.fetchAll(
                database, sql: "SELECT scale, number, first, second, third, count FROM tally WHERE count <> 0 LIMIT 20")
        }
        return emptyGroups.map { .init(place: $0, message: "it says 0, and the writer keeps no such group") }
            + rows.compactMap { row in
                guard let scale = RollupScale(rawValue: row[0]) else { return nil }
                let key = RollupKey(scale: scale, number: row[1], first: row[2], second: row[3], third: row[4])
                let difference: Int64 = row[5]
                return .init(
                    place: Self.place(key),
                    message: difference > 0
                        ? "the entries say \(difference) more" : "it says \(-difference) more than the entries")
            }
    }
}
