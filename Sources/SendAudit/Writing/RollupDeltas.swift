/// How one commit changes the roll-ups, gathered so that each group is written once.
struct RollupDeltas {
    /// By what one attempt is counted; the groups are made of it when they are written, of which there are few.
    private struct Place: Hashable {
        let quarter: Int64
        let state: AttemptState
        let code: String?
        let scenario: String?
        let client: String?
    }

    private var counts: [Place: Int64] = [:]

    /// Begins the next commit; the place that the last one took is used again.
    mutating func removeAll() {
        counts.removeAll(keepingCapacity: true)
    }

    mutating func add(_ standing: AttemptStanding, _ count: Int64) {
        counts[
            Place(
                quarter: standing.quarter, state: standing.state, code: standing.code, scenario: standing.scenario,
                client: standing.client), default: 0] += count
    }

    func write(_ statements: EntryWriter) throws {
        var groups: [RollupKey: Int64] = [:]
        for (place, count) in counts where count != 0 {
            RollupKey.groups(
                quarter: place.quarter, state: place.state.rawValue, code: place.code ?? "",
                scenario: place.scenario ?? "", client: place.client
            ) { groups[$0, default: 0] += count }
        }
        for (key, count) in groups where count != 0 {
            try statements.rollups[Int(key.scale.rawValue)].run(key, count)
        }
    }
}
