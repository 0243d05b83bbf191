import GRDB
import SendAPI

/// What the entries around a window say of the clock, which no index holds: they are read in their own order.
///
/// Where an entry stands in the ledger, its time does not say; the index of the attempts' times does, nearly. So the entries
/// are read from the last attempt before the window to the first one after it, with a day on both sides for clocks that were
/// set; without bounds, all of them.
struct ClockScan {
    private static let listedSteps = 20
    /// How many entries are read between two calls of `progress`.
    private static let block: Int64 = 50_000

    private let start: Int64
    private let end: Int64
    /// The newest time so far, by which the clock is measured, and that of the entry before, both in microseconds.
    private var lastTime: Int64?
    private var previousInside: (sequence: Int64, time: Int64)?
    private(set) var clock = ReportClock()
    /// Which entries are read.
    let entries: Range<Int64>

    init(_ window: TimeWindow, size: UInt64, _ database: Database) throws {
        (start, end) = window.bounds
        entries = try Self.entries(window, Int64(clamping: size), database)
    }

    private static func entries(_ window: TimeWindow, _ size: Int64, _ database: Database) throws -> Range<Int64> {
        guard let first = window.start?.microseconds ?? window.end.map({ _ in Int64.min }) else { return 0..<size }
        let day = CivilTime.dayLength
        let start = first == .min ? first : first &- day
        let end = window.end.map { $0.microseconds &+ day } ?? .max
        func sequence(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
            try Int64.fetchOne(database, sql: "SELECT \(sql)", arguments: arguments)
        }
        let inside = "FROM entry WHERE kind = 1 AND time >= ? AND time < ?"
        var (lower, upper): (Int64, Int64) = (0, size)
        if first != .min {
            lower = try sequence("seq FROM entry WHERE kind = 1 AND time < ? ORDER BY time DESC LIMIT 1", [start]) ?? 0
            lower = min(lower, try sequence("min(seq) \(inside)", [start, end]) ?? lower)
        }
        if window.end != nil {
            let after = try sequence("seq FROM entry WHERE kind = 1 AND time >= ? ORDER BY time LIMIT 1", [end])
            upper = after.map { $0 + 1 } ?? size
            upper = max(upper, try sequence("max(seq) + 1 \(inside)", [start, end]) ?? upper)
        }
        upper = min(max(upper, 0), size)
        return min(max(lower, 0), upper)..<upper
    }

    mutating func read(_ database: Database, progress: (Int) -> Void) throws {
        let statement = try PreparedStatement(
            database, "SELECT kind, time, seq FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq")
        defer { statement.finish() }
        var first = entries.lowerBound
        while first < entries.upperBound {
            let next = min(first + Self.block, entries.upperBound)
            statement.bind(1, first)
            statement.bind(2, next)
            while try statement.step() { add(statement) }
            first = next
            progress(Int(first - entries.lowerBound))
        }
        try addWhole(database)
    }

    private mutating func add(_ row: PreparedStatement) {
        let (kind, time, sequence) = (row.integer(0), row.integer(1), row.integer(2))
        addTime(time)
        let isInside = start <= time && time < end
        note(time, sequence, isInside: isInside)
        if isInside, kind == Int64(EntryKind.heartbeat.rawValue) { clock.heartbeats += 1 }
    }

    /// The ends of the whole ledger: those of the attempts by their index, and the first and the last entry.
    private mutating func addWhole(_ database: Database) throws {
        for end in ["min", "max"] {
            let attempt = try Int64.fetchOne(database, sql: "SELECT \(end)(time) FROM entry WHERE kind = 1")
            let entry = try Int64.fetchOne(
                database, sql: "SELECT time FROM entry WHERE seq = (SELECT \(end)(seq) FROM entry)")
            if end == "min" { clock.oldestAttempt = attempt.map { Timestamp(microseconds: $0) } }
            for time in [attempt, entry].compactMap(\.self) { addTime(time) }
        }
    }

    private mutating func addTime(_ time: Int64) {
        let moment = Timestamp(microseconds: time)
        clock.oldestEntry = min(clock.oldestEntry ?? moment, moment)
        clock.newestEntry = max(clock.newestEntry ?? moment, moment)
    }

    private mutating func note(_ time: Int64, _ sequence: Int64, isInside: Bool) {
        defer { lastTime = lastTime.map { time &+ ReportClock.tolerance < $0 ? time : max($0, time) } ?? time }
        guard isInside else { return }
        clock.entries += 1
        if let last = lastTime, time &+ ReportClock.tolerance < last {
            clock.stepCount += 1
            clock.steps.insert(
                .init(
                    sequence: sequence, time: Timestamp(microseconds: time), seconds: (last &- time) / 1_000_000),
                at: 0)
            if clock.steps.count > Self.listedSteps { clock.steps.removeLast() }
        }
        // Between entries that are not neighbours, others were: they were removed because of their age.
        if let previous = previousInside, previous.sequence + 1 == sequence, time > previous.time {
            let silence = TimeWindow(start: Timestamp(microseconds: previous.time), end: Timestamp(microseconds: time))
            if clock.longestSilence.map({ Self.length($0) < time &- previous.time }) ?? true {
                clock.longestSilence = silence
            }
        }
        previousInside = (sequence, time)
    }

    private static func length(_ window: TimeWindow) -> Int64 {
        (window.end?.microseconds ?? 0) &- (window.start?.microseconds ?? 0)
    }
}
