import SendAPI
import SendGuard

/// The guard's rows in memory, as the service has them in SQLite.
struct GuardStore {
    private(set) var rows = GuardRows()
    private(set) var mostRows = 0
    private(set) var mostRowsWritten = 0

    var count: Int { rows.streaks.count + rows.tallies.count }

    func read(_ request: GuardRequest) -> GuardRows {
        var read = GuardRows()
        for subject in request.subjects {
            read.streaks[subject] = rows.streaks[subject]
            read.tallies[subject] = rows.tallies[subject]
        }
        return read
    }

    mutating func write(_ changes: GuardRows) {
        mostRowsWritten = max(mostRowsWritten, changes.streaks.count + changes.tallies.count)
        rows.streaks.merge(changes.streaks) { $1 }
        rows.tallies.merge(changes.tallies) { $1 }
        mostRows = max(mostRows, count)
    }

    mutating func sweep(_ policy: GuardPolicy, now: Timestamp) {
        rows.streaks = rows.streaks.filter { policy.expires($0.value) > now }
        rows.tallies = rows.tallies.filter { policy.expires($0.value) > now }
    }
}
