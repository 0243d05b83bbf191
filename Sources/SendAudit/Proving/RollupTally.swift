import GRDB

/// Counts the attempts again and compares with the roll-ups.
struct RollupTally {
    struct Key: Hashable {
        let quarter: Int64
        let state: String
        let code: String
        let scenario: String
    }

    struct ClientKey: Hashable {
        let quarter: Int64
        let client: String
        let state: String
    }

    private var stored: [Key: Int64] = [:]
    private var storedClients: [ClientKey: Int64] = [:]
    private var counted: [Key: Int64] = [:]
    private var countedClients: [ClientKey: Int64] = [:]
    private var open = OpenAttempts()

    /// Takes up what the file says, and what retentions have taken out of the entries.
    mutating func begin(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT quarter, state, code, scenario, count FROM rollup")
        while let row = try rows.next() {
            stored[Key(quarter: row[0], state: row[1], code: row[2], scenario: row[3])] = row[4]
        }
        let clients = try Row.fetchCursor(database, sql: "SELECT quarter, client, state, count FROM rollup_client")
        while let row = try clients.next() {
            storedClients[ClientKey(quarter: row[0], client: row[1], state: row[2])] = row[3]
        }
        let removed = try Row.fetchCursor(
            database, sql: "SELECT quarter, state, code, scenario, client, count FROM removed_rollup")
        while let row = try removed.next() {
            counted[Key(quarter: row[0], state: row[1], code: row[2], scenario: row[3]), default: 0] += row[5]
            let client: String = row[4]
            guard !client.isEmpty else { continue }
            countedClients[ClientKey(quarter: row[0], client: client, state: row[1]), default: 0] += row[5]
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
            add(standing, -1)
            let replyCode =
                entry.storage(LeafReader.replyCodeColumn) == .null ? nil : entry.integer(LeafReader.replyCodeColumn)
            (standing.state, standing.code) = AttemptStanding.after(
                result: entry.text(LeafReader.resultColumn), errorCode: entry.text(LeafReader.errorCodeColumn),
                replyCode: replyCode, phase: entry.text(LeafReader.phaseColumn),
                isTriedAgain: entry.storage(LeafReader.nextTryColumn) != .null)
            add(standing, 1)
            open.remember(attempt, standing)
            return
        }
        let standing = AttemptStanding(
            time: entry.integer(LeafReader.timeColumn), scenario: entry.text(LeafReader.scenarioColumn),
            client: entry.text(LeafReader.clientColumn), decisionCode: entry.text(LeafReader.decisionColumn))
        add(standing, 1)
        open.remember(reader.sequence, standing)
    }

    mutating func takeBurst(_ fields: FieldList, time: Int64) {
        for (standing, count) in AttemptStanding.burst(fields, time: time) { add(standing, count) }
    }

    private mutating func add(_ standing: AttemptStanding, _ count: Int64) {
        let state = standing.state.rawValue
        counted[
            Key(
                quarter: standing.quarter, state: state, code: standing.code ?? "",
                scenario: standing.scenario ?? ""), default: 0] += count
        guard let client = standing.client else { return }
        countedClients[ClientKey(quarter: standing.quarter, client: client, state: state), default: 0] += count
    }

    /// A group of nothing is one too: the writer keeps none.
    func differences() -> [VerificationReport.Finding] {
        let groups = Set(stored.keys).union(counted.keys).filter {
            stored[$0, default: 0] != counted[$0, default: 0] || stored[$0] == 0
        }
        let clients = Set(storedClients.keys).union(countedClients.keys)
            .filter { storedClients[$0, default: 0] != countedClients[$0, default: 0] || storedClients[$0] == 0 }
        return groups.sorted { ($0.quarter, $0.state, $0.code) < ($1.quarter, $1.state, $1.code) }.map { key in
            .init(
                place: "table rollup",
                message: """
                    quarter \(key.quarter), \(key.state) \(key.code) \(key.scenario): it says \
                    \(stored[key, default: 0]), the entries say \(counted[key, default: 0])
                    """)
        }
            + clients.sorted { ($0.quarter, $0.client) < ($1.quarter, $1.client) }.map { key in
                .init(
                    place: "table rollup_client",
                    message: """
                        quarter \(key.quarter), client \(key.client), \(key.state): it says \
                        \(storedClients[key, default: 0]), the entries say \(countedClients[key, default: 0])
                        """)
            }
    }
}
