import FoundationEssentials
import GRDB
import SendAPI

/// The counts of a report while they are gathered: from the rows of the attempts where these are few enough, from the
/// roll-ups where they are many. Nobody has verified the file here: absurd numbers make an absurd report, and no trap.
struct ReportCounts {
    private struct Group: Hashable {
        let interval: Int
        let state: AttemptState
        let code: String
        let scenario: String
        let client: String
    }

    let intervals: ReportIntervals
    let removed: RemovedAttempts
    private(set) var counts: [ReportCount] = []
    private(set) var appCounts: [ReportCount]?
    private var groups: [Group: Int] = [:]
    private var apps: [Group: Int] = [:]

    init(_ window: TimeWindow, _ options: AuditReader.ReportOptions, _ database: Database) throws {
        let (start, end) = window.bounds
        let range = RollupRange(window)
        let (quarters, cut) = (range.quarters, range.cut)
        intervals = ReportIntervals(try Self.range(window, options.now, database))
        removed = try RemovedAttempts(whole: quarters, cut: cut, database)
        if try Self.attempts(from: start, to: end, database) <= options.crossingLimit {
            try addEntries(from: start, to: end, database)
            try addRemoved(quarters, database)
            counts = Self.ordered(groups)
        } else {
            try addRollups(quarters, database)
            for part in cut { try addEntries(from: part.lowerBound, to: part.upperBound, database) }
            counts = Self.ordered(withoutClients())
            addAttemptsWithoutClient()
            appCounts = Self.ordered(apps)
        }
        (groups, apps) = ([:], [:])
    }

    /// The quarters of an hour that the report is about: as far as the window and the attempts go.
    private static func range(_ window: TimeWindow, _ now: Timestamp, _ database: Database) throws -> Range<Int64> {
        let row = try Row.fetchOne(database, sql: "SELECT min(quarter), max(quarter) FROM rollup WHERE count > 0")
        // Far outside of what a clock can say, and within what microseconds can.
        let limit: Int64 = 1 << 33
        let present = AttemptStatus.quarter(of: now.microseconds)
        let first = min(max(try row?.optional(0) ?? present, -limit), limit)
        let last = min(max(try row?.optional(1) ?? present, -limit), limit)
        let start = window.start.map { AttemptStatus.quarter(of: $0.microseconds) } ?? first
        let end = window.end.map { AttemptStatus.quarter(of: $0.microseconds - 1) } ?? last
        // A window that reaches into the future ends with the attempts, or today.
        let shown = min(end, max(last, present))
        return start..<max(start, shown + 1)
    }

    static func attempts(from start: Int64, to end: Int64, _ database: Database) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM entry WHERE kind = 1 AND time >= ? AND time < ?",
            arguments: [start, end]) ?? 0
    }

    private mutating func add(_ status: AttemptStatus, _ count: Int) {
        let group = Group(
            interval: intervals.place(ofQuarter: status.quarter), state: status.state,
            code: status.state.countedCode(status.code) ?? "", scenario: status.scenario ?? "",
            client: status.client ?? "")
        groups[group, default: 0] &+= count
    }

    /// As ``SummaryCounts`` does: what a retention is just removing counts as removed.
    private mutating func addEntries(from start: Int64, to end: Int64, _ database: Database) throws {
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

    private mutating func addRemoved(_ quarters: Range<Int64>, _ database: Database) throws {
        guard !quarters.isEmpty else { return }
        try RemovedRollup.each(in: quarters, database) { key, count in
            guard let state = AttemptState(rawValue: key.state) else { return }
            let group = Group(
                interval: intervals.place(ofQuarter: key.quarter), state: state,
                code: state.countedCode(key.code) ?? "", scenario: key.scenario, client: key.client)
            groups[group, default: 0] &+= count
        }
    }

    /// Whole quarters of an hour, from the days' roll-ups where an interval is that long.
    private mutating func addRollups(_ quarters: Range<Int64>, _ database: Database) throws {
        let perDay = RollupScale.quartersPerDay
        let firstDay = RollupScale.day(ofQuarter: quarters.lowerBound + perDay - 1)
        let days = firstDay..<max(firstDay, RollupScale.day(ofQuarter: quarters.upperBound))
        guard intervals.quarters >= perDay, !days.isEmpty else {
            return try addRollups(.quarter, .clientQuarter, quarters, database)
        }
        try addRollups(.quarter, .clientQuarter, quarters.lowerBound..<(days.lowerBound * perDay), database)
        try addRollups(.day, .clientDay, days, database)
        try addRollups(.quarter, .clientQuarter, (days.upperBound * perDay)..<quarters.upperBound, database)
    }

    private mutating func addRollups(
        _ scale: RollupScale, _ clientScale: RollupScale, _ range: Range<Int64>, _ database: Database
    ) throws {
        guard !range.isEmpty else { return }
        let bounds: StatementArguments = [range.lowerBound, range.upperBound]
        let (number, length) = (scale.columns[0], scale == .day ? RollupScale.quartersPerDay : 1)
        func place(_ row: Row) throws -> Int { intervals.place(ofQuarter: (try row.value(0) as Int64) &* length) }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(number), state, code, scenario, count FROM \(scale.table) WHERE \(number) >= ? AND \(number) < ?
                """, arguments: bounds)
        while let row = try rows.next() {
            guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
            let group = Group(
                interval: try place(row), state: state, code: state.countedCode(try row.value(2)) ?? "",
                scenario: try row.value(3), client: "")
            groups[group, default: 0] &+= try row.value(4) as Int
        }
        let clients = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(number), client, state, count FROM \(clientScale.table)
                WHERE \(number) >= ? AND \(number) < ?
                """, arguments: bounds)
        while let row = try clients.next() {
            guard let state = AttemptState(rawValue: try row.value(2)) else { continue }
            let group = Group(
                interval: try place(row), state: state, code: "", scenario: "", client: try row.value(1))
            apps[group, default: 0] &+= try row.value(3) as Int
        }
    }

    /// The entries of cut quarters know their client; it goes to the counts by client.
    private mutating func withoutClients() -> [Group: Int] {
        var found: [Group: Int] = [:]
        for (group, count) in groups {
            if !group.client.isEmpty {
                let app = Group(
                    interval: group.interval, state: group.state, code: "", scenario: "", client: group.client)
                apps[app, default: 0] &+= count
            }
            let key = Group(
                interval: group.interval, state: group.state, code: group.code, scenario: group.scenario, client: "")
            found[key, default: 0] &+= count
        }
        groups = found
        return found
    }

    /// What no client's count holds came without a registered one.
    private mutating func addAttemptsWithoutClient() {
        func key(_ group: Group) -> Group {
            Group(interval: group.interval, state: group.state, code: "", scenario: "", client: "")
        }
        var rest: [Group: Int] = [:]
        for (group, count) in groups { rest[key(group), default: 0] &+= count }
        for (group, count) in apps { rest[key(group), default: 0] &-= count }
        for (group, count) in rest where count != 0 { apps[group] = count }
    }

    private static func ordered(_ groups: [Group: Int]) -> [ReportCount] {
        func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        return groups.filter { $0.value != 0 }.sorted { left, right in
            let (a, b) = (left.key, right.key)
            return (a.interval, a.state.rawValue, a.code, a.scenario, a.client)
                < (b.interval, b.state.rawValue, b.code, b.scenario, b.client)
        }.map { group, count in
            ReportCount(
                interval: group.interval, state: group.state, code: known(group.code).map { FailureCode($0) },
                scenario: known(group.scenario), client: known(group.client), count: count)
        }
    }
}
