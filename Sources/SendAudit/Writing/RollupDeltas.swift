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

    mutating func add(_ standing: AttemptStanding, _ count: Int64) {
        counts[
            Key(
                quarter: standing.quarter, state: standing.state, code: standing.code, scenario: standing.scenario),
            default: 0] += count
        guard let client = standing.client else { return }
        clients[ClientKey(quarter: standing.quarter, client: client, state: standing.state), default: 0] += count
    }

    func write(_ rollup: PreparedStatement, _ client: PreparedStatement) throws {
        for (key, count) in counts where count != 0 {
            rollup.bind(1, key.quarter)
            rollup.bind(2, copying: key.state.rawValue)
            rollup.bind(3, copying: key.code ?? "")
            rollup.bind(4, copying: key.scenario ?? "")
            rollup.bind(5, count)
            try rollup.run()
        }
        for (key, count) in clients where count != 0 {
            client.bind(1, key.quarter)
            client.bind(2, copying: key.client)
            client.bind(3, copying: key.state.rawValue)
            client.bind(4, count)
            try client.run()
        }
    }
}
