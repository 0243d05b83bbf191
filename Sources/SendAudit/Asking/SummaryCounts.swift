import FoundationEssentials
import GRDB

/// The counts of a summary while they are gathered. Nobody has verified the file here: absurd numbers make an absurd summary,
/// and no trap.
struct SummaryCounts {
    private(set) var states: [AttemptState: Int] = [:]
    private(set) var byCode: [FailureCode?: Int] = [:]
    private(set) var byScenario: [String?: Int] = [:]
    private(set) var byClient: [String?: Int] = [:]

    /// Adds whole quarters of an hour: whole days where there are some, and quarters at both ends.
    mutating func addRollups(_ range: RollupRange, _ database: Database) throws {
        for (scale, clients, piece) in range.pieces(byQuarter: false) {
            try addRollups(scale, clients, piece, database)
        }
    }

    private mutating func addRollups(
        _ scale: RollupScale, _ clientScale: RollupScale, _ range: Range<Int64>, _ database: Database
    ) throws {
        guard !range.isEmpty else { return }
        let bounds: StatementArguments = [range.lowerBound, range.upperBound]
        func isInside(_ scale: RollupScale) -> String { "\(scale.columns[0]) >= ? AND \(scale.columns[0]) < ?" }
        var failures = 0
        let groups = try Row.fetchCursor(
            database,
            sql: """
                SELECT state, code, scenario, CAST(total(count) AS INTEGER) FROM \(scale.table) WHERE \(isInside(scale)) GROUP BY 1, 2, 3
                """, arguments: bounds)
        while let row = try groups.next() {
            guard let state = AttemptState(rawValue: try row.value(0)) else { continue }
            let count: Int = try row.value(3)
            states[state, default: 0] &+= count
            addCode(state, Self.known(try row.value(1)), count)
            guard state.isFailure else { continue }
            failures &+= count
            byScenario[Self.known(try row.value(2)), default: 0] &+= count
        }
        let failed = AttemptState.allCases.filter(\.isFailure).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let clients = try Row.fetchCursor(
            database,
            sql: """
                SELECT client, CAST(total(count) AS INTEGER) FROM \(clientScale.table)
                WHERE \(isInside(clientScale)) AND state IN (\(failed)) GROUP BY 1
                """, arguments: bounds)
        while let row = try clients.next() {
            let count: Int = try row.value(1)
            byClient[try row.value(0) as String, default: 0] &+= count
            failures &-= count
        }
        // What no client's count holds came without a registered one.
        if failures != 0 { byClient[nil, default: 0] &+= failures }
    }

    private static func known(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// Adds the entries of an interval. What a retention is just removing counts as removed, so that the numbers do not
    /// hang on how far it has come.
    mutating func addEntries(from start: Int64, to end: Int64, _ database: Database) throws {
        guard start < end else { return }
        let keptFrom = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
        let attempts = try Int64.fetchCursor(
            database, sql: "SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time < ? AND seq >= ?",
            arguments: [start, end, keptFrom])
        while let sequence = try attempts.next() {
            if let status = try OpenAttempts.read(sequence, in: database) { add(status, 1) }
        }
        try FoldedRefusals.each(in: start..<end, from: keptFrom, database) { status, count, _ in add(status, count) }
    }

    private mutating func add(_ status: AttemptStatus, _ count: Int) {
        states[status.state, default: 0] &+= count
        addCode(status.state, status.code, count)
        guard status.state.isFailure else { return }
        byScenario[status.scenario, default: 0] &+= count
        byClient[status.client, default: 0] &+= count
    }

    private mutating func addCode(_ state: AttemptState, _ code: String?, _ count: Int) {
        guard state.isFailure || state == .unknown else { return }
        byCode[state.countedCode(code).map { FailureCode($0) }, default: 0] &+= count
    }
}
