import GRDB
import SendAPI

/// Goes through all entries once, and counts what no roll-up holds: tries by mail server, and what the clock did.
struct EntryScan {
    /// More mail servers than these are counted together, so that memory has a bound.
    private static let maximumHosts = 2_000
    private static let listedServers = 25
    private static let listedSteps = 20
    /// Tries that took longer, in milliseconds, count as this long.
    private static let longestTry = 120_000
    /// How many entries are read between two calls of `progress`.
    private static let block: Int64 = 50_000

    private let start: Int64
    private let end: Int64
    private var hosts: [String: ReportDeliveries.Server] = [:]
    private var withoutHost = ReportDeliveries.Server()
    private var furtherHosts = ReportDeliveries.Server()
    private var phases: [String: Int] = [:]
    private var durations = [Int](repeating: 0, count: longestTry + 1)
    private var found = ReportDeliveries()
    /// The newest time so far, by which the clock is measured, and that of the entry before, both in microseconds.
    private var lastTime: Int64?
    private var previousInside: Int64?
    private(set) var clock = ReportClock()
    /// How many entries there are, in and outside of the window.
    private(set) var entriesRead = 0

    init(_ window: TimeWindow) {
        (start, end) = window.bounds
    }

    mutating func read(size: UInt64, _ database: Database, progress: (UInt64, UInt64) -> Void) throws {
        let statement = try PreparedStatement(
            database,
            """
            SELECT kind, time, seq, result, phase, host, tls_version, milliseconds FROM entry
            WHERE seq >= ? AND seq < ? ORDER BY seq
            """)
        let size = Int64(clamping: size)
        var first: Int64 = 0
        while first < size {
            let next = min(first + Self.block, size)
            statement.bind(1, first)
            statement.bind(2, next)
            while try statement.step() { add(statement) }
            first = next
            progress(UInt64(first), UInt64(size))
        }
    }

    private mutating func add(_ row: PreparedStatement) {
        let (kind, time, sequence) = (row.integer(0), row.integer(1), row.integer(2))
        entriesRead += 1
        let moment = Timestamp(microseconds: time)
        if kind == 1 { clock.oldestAttempt = min(clock.oldestAttempt ?? moment, moment) }
        clock.oldestEntry = min(clock.oldestEntry ?? moment, moment)
        clock.newestEntry = max(clock.newestEntry ?? moment, moment)
        let isInside = start <= time && time < end
        note(time, sequence, isInside: isInside)
        guard isInside else { return }
        if kind == Int64(EntryKind.heartbeat.rawValue) { clock.heartbeats += 1 }
        if kind == Int64(EntryKind.outcome.rawValue) { addOutcome(row) }
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
        if let previous = previousInside, time > previous {
            let silence = TimeWindow(start: Timestamp(microseconds: previous), end: Timestamp(microseconds: time))
            if clock.longestSilence.map({ Self.length($0) < time &- previous }) ?? true {
                clock.longestSilence = silence
            }
        }
        previousInside = time
    }

    private static func length(_ window: TimeWindow) -> Int64 {
        (window.end?.microseconds ?? 0) &- (window.start?.microseconds ?? 0)
    }

    private mutating func addOutcome(_ row: PreparedStatement) {
        let result = row.text(3).flatMap { SendOutcome.Result(rawValue: $0) }
        switch result {
        // What comes after a mail was passed on is no try.
        case .delivered: found.delivered += 1
        case .bounced: found.bounced += 1
        case .complained: found.complained += 1
        case .consumed: found.consumed += 1
        case .sent, .softFail, .hardFail, .timeout: addTry(row, result)
        default: break
        }
    }

    private mutating func addTry(_ row: PreparedStatement, _ result: SendOutcome.Result?) {
        let isEncrypted = row.storage(6) != .null
        func count(_ server: inout ReportDeliveries.Server) {
            server.tries += 1
            switch result {
            case .sent: server.accepted += 1
            case .softFail: server.softFailures += 1
            case .hardFail: server.hardFailures += 1
            default: server.timeouts += 1
            }
            if isEncrypted { server.encrypted += 1 }
        }
        if let host = row.text(5) {
            if hosts[host] != nil || hosts.count < Self.maximumHosts {
                count(&hosts[host, default: ReportDeliveries.Server(host: host)])
            } else {
                count(&furtherHosts)
            }
        } else {
            count(&withoutHost)
        }
        if result == .sent {
            found.accepted += 1
        } else {
            let phase = row.text(4) ?? ""
            phases[phases.count < 64 || phases[phase] != nil ? phase : "", default: 0] += 1
        }
        if row.storage(7) == .integer { durations[Int(min(max(row.integer(7), 0), Int64(Self.longestTry)))] += 1 }
    }

    /// What was counted of the tries.
    var deliveries: ReportDeliveries {
        var deliveries = found
        let all = (Array(hosts.values) + [withoutHost]).filter { $0.tries > 0 }
            .sorted { ($1.tries, $0.host ?? "\u{10FFFF}") < ($0.tries, $1.host ?? "\u{10FFFF}") }
        deliveries.servers = Array(all.prefix(Self.listedServers))
        let rest = all.dropFirst(Self.listedServers).reduce(into: furtherHosts) { sum, server in
            sum.tries += server.tries
            sum.accepted += server.accepted
            sum.softFailures += server.softFailures
            sum.hardFailures += server.hardFailures
            sum.timeouts += server.timeouts
            sum.encrypted += server.encrypted
        }
        if rest.tries > 0 { deliveries.otherServers = rest }
        deliveries.phases = phases.map { .init(name: $0.key.isEmpty ? nil : $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name ?? "~") < ($0.count, $1.name ?? "~") }
        let measured = durations.reduce(0, +)
        if measured > 0 {
            deliveries.durations = .init(
                median: percentile(0.5, of: measured), p95: percentile(0.95, of: measured),
                p99: percentile(0.99, of: measured))
        }
        return deliveries
    }

    /// The nearest-rank percentile.
    private func percentile(_ share: Double, of measured: Int) -> Int {
        let rank = max(Int((Double(measured) * share).rounded(.up)), 1)
        var sum = 0
        for (milliseconds, count) in durations.enumerated() {
            sum += count
            if sum >= rank { return milliseconds }
        }
        return Self.longestTry
    }
}
