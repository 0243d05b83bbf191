import FoundationEssentials
import GRDB
import MerkleLog
import SendAPI

/// Counts the attempts of a window into groups, from the roll-ups or from the entries.
struct GroupCount {
    /// What the ledger was when the count began. Attempts and outcomes that come meanwhile are not counted.
    struct Snapshot: Hashable {
        let end: Int64
        /// The first entry that no retention has removed or is removing.
        let keptFrom: Int64

        init(_ database: Database) throws {
            end = try AuditReader.end(database)
            keptFrom = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
        }
    }

    let snapshot: Snapshot
    var table: GroupTable
    private(set) var rowsRead = 0
    /// `nil` where nobody asks for causes.
    private let causes: AttemptCauses?

    /// - Parameter hasDetails: whether all attempts will be counted by their entries.
    init(_ question: SummaryQuestion, hasDetails: Bool, _ database: Database) throws {
        snapshot = try Snapshot(database)
        causes = question.groupings.contains(.cause) ? try AttemptCauses(at: question.now, database) : nil
        table = GroupTable(
            question, DistinctHash(key: try LedgerHead.range(database).root.bytes), hasDetails: hasDetails)
    }

    private var groupings: [SummaryGrouping] { table.question.groupings }

    // MARK: From the roll-ups

    /// Counts a window by what the roll-ups hold, and reads the entries of the quarters of an hour that it cuts.
    mutating func addRollups(_ window: TimeWindow, isPrevious: Bool, _ database: Database) throws {
        let range = RollupRange(window)
        let isUTC = LocalClock(table.question.zone).isUTC
        let byQuarter = groupings.contains(.hour) || (groupings.contains(.day) && !isUTC)
        for (scale, clients, piece) in range.pieces(byQuarter: byQuarter) where !piece.isEmpty {
            if groupings.contains(.client) {
                try addClients(scale, clients, piece, isPrevious, database)
            } else {
                try addCodes(scale, piece, isPrevious, database)
            }
        }
        for part in range.cut {
            var cursor = Cursor()
            while try addEntries(part, &cursor, limit: .max, isPrevious: isPrevious, database) {}
            try addBursts(part, isPrevious: isPrevious, database)
        }
    }

    private func number(_ scale: RollupScale, _ range: Range<Int64>) -> String {
        groupings.contains(where: \.isTime) ? scale.columns[0] : "\(range.lowerBound)"
    }

    private mutating func addCodes(
        _ scale: RollupScale, _ range: Range<Int64>, _ isPrevious: Bool, _ database: Database
    ) throws {
        let column = scale.columns[0]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(number(scale, range)), state, \(groupings.contains(.code) ? "code" : "''"),
                    \(groupings.contains(.scenario) ? "scenario" : "''"), CAST(total(count) AS INTEGER)
                FROM \(scale.table) WHERE \(column) >= ? AND \(column) < ? GROUP BY 1, 2, 3, 4
                """, arguments: [range.lowerBound, range.upperBound])
        while let row = try rows.next() {
            guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
            let count: Int = try row.value(4)
            guard count != 0 else { continue }
            try table.add(
                state, code: Self.known(try row.value(2)), scenario: Self.known(try row.value(3)), client: nil,
                time: try row.value(0) &* scale.length, count: count, isPrevious: isPrevious)
        }
    }

    private mutating func addClients(
        _ scale: RollupScale, _ clients: RollupScale, _ range: Range<Int64>, _ isPrevious: Bool, _ database: Database
    ) throws {
        struct Place: Hashable {
            let number: Int64
            let state: AttemptState
        }
        // What no client's count holds came without a registered one.
        var without: [Place: Int] = [:]
        func rows(_ scale: RollupScale, _ client: String) throws -> RowCursor {
            let column = scale.columns[0]
            return try Row.fetchCursor(
                database,
                sql: """
                    SELECT \(number(scale, range)), state, \(client), CAST(total(count) AS INTEGER) FROM \(scale.table)
                    WHERE \(column) >= ? AND \(column) < ? GROUP BY 1, 2, 3
                    """, arguments: [range.lowerBound, range.upperBound])
        }
        let all = try rows(scale, "''")
        while let row = try all.next() {
            guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
            without[Place(number: try row.value(0), state: state), default: 0] &+= try row.value(3)
        }
        let named = try rows(clients, "client")
        while let row = try named.next() {
            guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
            let (number, count): (Int64, Int) = (try row.value(0), try row.value(3))
            guard count != 0 else { continue }
            without[Place(number: number, state: state), default: 0] &-= count
            try table.add(
                state, code: nil, scenario: nil, client: try row.value(2) as String, time: number &* scale.length,
                count: count, isPrevious: isPrevious)
        }
        for (place, count) in without where count != 0 {
            try table.add(
                place.state, code: nil, scenario: nil, client: nil, time: place.number &* scale.length, count: count,
                isPrevious: isPrevious)
        }
    }

    private static func known(_ text: String) -> String? { text.isEmpty ? nil : text }

    // MARK: From the entries

    /// How far a walk through the entries has come.
    struct Cursor {
        fileprivate var time = Int64.min
        fileprivate var sequence = Int64.min
    }

    /// Counts the next attempts of an interval.
    ///
    /// - Returns: whether there may be more.
    mutating func addEntries(
        _ interval: Range<Int64>, _ cursor: inout Cursor, limit: Int, isPrevious: Bool, _ database: Database
    ) throws -> Bool {
        let attempts = try AttemptStatement(database, .oldestFirst)
        let erased = try PreparedStatement(database, "SELECT 1 FROM erased WHERE seq = ?")
        defer {
            attempts.finish()
            erased.finish()
        }
        attempts.start(
            interval, entries: snapshot.keptFrom..<max(snapshot.keptFrom, snapshot.end),
            from: (cursor.time, cursor.sequence), limit: limit)
        var count = 0
        while let record = try attempts.next() {
            count += 1
            cursor = Cursor(time: record.time, sequence: record.sequence)
            try table.add(record, isPrevious: isPrevious) {
                try causes?.cause(of: record.sequence, before: snapshot.end, database)
            } isErased: {
                erased.bind(1, record.sequence)
                defer { erased.reset() }
                return try erased.step()
            }
        }
        rowsRead += count
        return count == limit
    }

    /// Counts the refusals of an interval that share an entry.
    mutating func addBursts(_ interval: Range<Int64>, isPrevious: Bool, _ database: Database) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry.time, details, peer_address FROM entry
                LEFT JOIN personal ON personal.seq = entry.seq AND \(PersonalRow.isThere)
                WHERE kind = 4 AND kind > 3 AND entry.time >= ? AND entry.seq >= ? AND entry.seq < ?
                """, arguments: [interval.lowerBound, snapshot.keptFrom, snapshot.end])
        while let row = try rows.next() {
            rowsRead += 1
            guard let details = DetailCoding.decode(try row.optional(1) as Data? ?? Data()) else { continue }
            let time: Int64 = try details.detailNumber(.firstTime) ?? row.value(0)
            guard interval.contains(time) else { continue }
            let last = details.detailNumber(.lastTime) ?? time
            let peer = (try row.optional(2) as Data?).map { String(decoding: $0, as: UTF8.self) }
            for (status, count) in AttemptStatus.burst(details, time: time) {
                try table.add(
                    status.state, code: status.code, scenario: nil, client: nil, time: time, count: Int(count),
                    peer: peer, cause: causes?.cause(ofRefusal: status.code, at: time), span: (time, last),
                    isPrevious: isPrevious)
            }
        }
    }

    /// Counts what a retention has removed of a window, of which only the numbers by quarters of an hour are kept.
    mutating func addRemoved(_ window: TimeWindow, isPrevious: Bool, _ database: Database) throws {
        let quarters = RollupRange(window).quarters
        guard !quarters.isEmpty else { return }
        let quarter = groupings.contains(where: \.isTime) ? "quarter" : "0"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(quarter), state, code, scenario, client, CAST(total(count) AS INTEGER) FROM removed_rollup
                WHERE retention IN (SELECT retention FROM purged) AND quarter >= ? AND quarter < ?
                GROUP BY 1, 2, 3, 4, 5
                """, arguments: [quarters.lowerBound, quarters.upperBound])
        while let row = try rows.next() {
            guard let state = AttemptState(rawValue: try row.value(1)) else { continue }
            let count: Int = try row.value(5)
            guard count != 0 else { continue }
            try table.add(
                state, code: Self.known(try row.value(2)), scenario: Self.known(try row.value(3)),
                client: Self.known(try row.value(4)), time: try row.value(0) &* AttemptStatus.quarterLength,
                count: count, isRemoved: true, isPrevious: isPrevious)
        }
    }
}
