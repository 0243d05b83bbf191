import GRDB

/// How one commit changes the roll-ups, gathered so that each key is written once.
struct RollupDeltas {
    private struct Key: Hashable {
        let quarter: Int64
        let state: AttemptState
        let code: String?
        let scenario: String?
    }

    private struct ClientKey: Hashable {
        let quarter: Int64
        let client: String
        let state: AttemptState
    }

    private var counts: [Key: Int64] = [:]
    private var clients: [ClientKey: Int64] = [:]

    /// Begins the next commit; the place that the last one took is used again.
    mutating func removeAll() {
        counts.removeAll(keepingCapacity: true)
        clients.removeAll(keepingCapacity: true)
    }

    mutating func add(_ standing: AttemptStanding, _ count: Int64) {
        counts[
            Key(
                quarter: standing.quarter, state: standing.state, code: standing.code, scenario: standing.scenario),
            default: 0] += count
        guard let client = standing.client else { return }
        clients[ClientKey(quarter: standing.quarter, client: client, state: standing.state), default: 0] += count
    }

    func write(_ statements: EntryWriter) throws {
        for (key, count) in counts where count != 0 {
            for statement in count < 0 ? [statements.rollup, statements.emptyRollup] : [statements.rollup] {
                statement.bind(1, key.quarter)
                statement.bind(2, copying: key.state.rawValue)
                statement.bind(3, copying: key.code ?? "")
                statement.bind(4, copying: key.scenario ?? "")
                if statement === statements.rollup { statement.bind(5, count) }
                try statement.run()
            }
        }
        for (key, count) in clients where count != 0 {
            let both = [statements.clientRollup, statements.emptyClientRollup]
            for statement in count < 0 ? both : [statements.clientRollup] {
                statement.bind(1, key.quarter)
                statement.bind(2, copying: key.client)
                statement.bind(3, copying: key.state.rawValue)
                if statement === statements.clientRollup { statement.bind(4, count) }
                try statement.run()
            }
        }
    }
}
