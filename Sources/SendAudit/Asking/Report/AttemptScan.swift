import FoundationEssentials
import GRDB
import SendAPI
import SendDiagnosis

/// Goes through the attempts of a window by the index of their times, each with all that became of it, and counts what no
/// roll-up holds: causes, tries by mail server and step, and codes that were used.
struct AttemptScan {
    /// What an outcome says, as far as it is counted.
    private struct Outcome {
        let sequence: Int64
        let result: WireNamed<SendOutcome.Result>?
        let phase: String?
        let host: String?
        let isEncrypted: Bool
        let milliseconds: Int64?
        let errorCode: String?
        let replyCode: Int64?
        let isTriedAgain: Bool
    }

    private struct Attempt {
        let sequence: Int64
        let time: Int64
        let scenario: String?
        let client: String?
        let decisionCode: String?
        var outcomes: [Outcome] = []
    }

    /// More steps than these are counted together: nobody has verified the file.
    private static let maximumSteps = 64
    /// How many attempts are read between two calls of `progress`.
    private static let block = 20_000
    /// The newest entries among which a code that was used is looked for, where the window has none.
    static let searchedForUse = 1_000_000

    private let period: TimeWindow
    private let window: Range<Int64>
    private let intervals: ReportIntervals
    private let causes: AttemptCauses
    private let keptFrom: Int64
    private(set) var deliveries = DeliveryCount()
    private var causeCount = BreakdownCount(width: 1)
    private var relayCount = BreakdownCount(width: 6, isCut: true)
    private var stepCount = BreakdownCount(width: 1)
    private var stepNames: Set<String> = []
    private var domains = BreakdownCount(width: 2, isCut: true)
    private var relays = BreakdownCount(width: 2, isCut: true)
    private var clients = BreakdownCount(width: 2, isCut: true)
    private var hours = BreakdownCount(width: 2)

    init(_ window: TimeWindow, _ intervals: ReportIntervals, now: Timestamp, _ database: Database) throws {
        let (start, end) = window.bounds
        period = window
        self.window = start..<max(start, end)
        self.intervals = intervals
        causes = try AttemptCauses(at: now, database)
        keptFrom = try Int64.fetchOne(database, sql: "SELECT max(to_seq) FROM purged") ?? 0
    }

    /// Counts the attempts of the window, also those that share an entry or are known by their numbers alone.
    mutating func read(_ database: Database, progress: (Int) -> Void) throws {
        let statement = try PreparedStatement(
            database,
            """
            SELECT a.seq, a.time, a.scenario, a.client_id, a.decision_code, o.seq, o.result, o.phase, o.host,
                o.tls_version, o.milliseconds, o.error_code, o.reply_code, o.next_try
            FROM entry AS a LEFT JOIN entry AS o ON o.attempt_seq = a.seq
            WHERE a.kind = 1 AND a.time >= ?1 AND a.time < ?2 AND a.seq >= ?3 ORDER BY a.time, a.seq, o.seq
            """)
        defer { statement.finish() }
        for (place, value) in [window.lowerBound, window.upperBound, keptFrom].enumerated() {
            statement.bind(Int32(place + 1), value)
        }
        var (current, done): (Attempt?, Int) = (nil, 0)
        while try statement.step() {
            let sequence = statement.integer(0)
            if let attempt = current, attempt.sequence != sequence {
                try add(attempt, database)
                done += 1
                if done % Self.block == 0 { progress(done) }
                current = nil
            }
            var attempt = current ?? Self.attempt(statement)
            if statement.storage(5) != .null { attempt.outcomes.append(Self.outcome(statement)) }
            current = attempt
        }
        if let current { try add(current, database) }
        try addBursts(database)
        try addRemoved(database)
    }

    private static func attempt(_ row: PreparedStatement) -> Attempt {
        Attempt(
            sequence: row.integer(0), time: row.integer(1), scenario: row.text(2), client: row.text(3),
            decisionCode: row.text(4))
    }

    private static func outcome(_ row: PreparedStatement) -> Outcome {
        Outcome(
            sequence: row.integer(5), result: row.text(6).map { WireNamed($0) }, phase: row.text(7), host: row.text(8),
            isEncrypted: row.storage(9) != .null, milliseconds: row.storage(10) == .integer ? row.integer(10) : nil,
            errorCode: row.text(11), replyCode: row.storage(12) == .null ? nil : row.integer(12),
            isTriedAgain: row.storage(13) != .null)
    }

    // MARK: Attempts

    private mutating func add(_ attempt: Attempt, _ database: Database) throws {
        let facets = facets(of: attempt)
        for outcome in attempt.outcomes { deliveries.add(outcome.result, outcome.phase, outcome.milliseconds) }
        let tries = attempt.outcomes.filter { DeliveryCount.isTry($0.result) }
        for one in tries { addTry(one, facets) }
        let failed = tries.filter { $0.result != .known(.sent) }
        let isCounted = facets.state.isFailure || facets.state == .unknown
        if isCounted || !failed.isEmpty, let history = try HistoryReader(database).attempt(attempt.sequence) {
            if isCounted { causeCount.add(facets, [.value(causes.cause(of: history).wireName)], .one) }
            for one in failed { addStep(one, history, facets) }
        }
        try addConversion(attempt, facets, database)
    }

    private func facets(of attempt: Attempt) -> ReportFacets {
        var (state, code) = (AttemptState.refused, attempt.decisionCode)
        if code == nil {
            (state, code) = (.inFlight, nil)
            if let newest = attempt.outcomes.last {
                (state, code) = AttemptStatus.after(
                    result: newest.result, errorCode: newest.errorCode, replyCode: newest.replyCode,
                    phase: newest.phase.map { WireNamed($0) }, isTriedAgain: newest.isTriedAgain)
            }
        }
        return facets(attempt.time, state, code, attempt.scenario, attempt.client)
    }

    private func facets(
        _ time: Int64, _ state: AttemptState, _ code: String?, _ scenario: String?, _ client: String?
    ) -> ReportFacets {
        func known(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }
        return ReportFacets(
            interval: intervals.place(ofQuarter: AttemptStatus.quarter(of: time)), state: state,
            code: known(state.countedCode(code)).map { FailureCode($0) }, scenario: known(scenario),
            client: known(client))
    }

    // MARK: Tries

    private mutating func addTry(_ outcome: Outcome, _ facets: ReportFacets) {
        var numbers = SIMD8<Int>(1, 0, 0, 0, 0, 0, 0, 0)
        switch outcome.result {
        case .known(.sent): numbers[1] = 1
        case .known(.softFail): numbers[2] = 1
        case .known(.hardFail): numbers[3] = 1
        default: numbers[4] = 1
        }
        if outcome.isEncrypted { numbers[5] = 1 }
        relayCount.add(facets, [ReportLabel(outcome.host)], numbers)
    }

    private mutating func addStep(_ outcome: Outcome, _ attempt: HistoryAttempt, _ facets: ReportFacets) {
        var phase = outcome.phase
        if let name = phase, !stepNames.contains(name) {
            if stepNames.count < Self.maximumSteps { stepNames.insert(name) } else { phase = nil }
        }
        let cause = attempt.outcomes.first { $0.sequence == outcome.sequence }.map { causes.cause(of: $0, in: attempt) }
        stepCount.add(facets, [ReportLabel(phase), .value((cause ?? .unclassified).wireName)], .one)
    }

    // MARK: Codes that were used

    private mutating func addConversion(_ attempt: Attempt, _ facets: ReportFacets, _ database: Database) throws {
        guard let sent = attempt.outcomes.last(where: { $0.result == .known(.sent) }) else { return }
        let isUsed = attempt.outcomes.contains { $0.result == .known(.consumed) }
        let numbers = SIMD8<Int>(1, isUsed ? 1 : 0, 0, 0, 0, 0, 0, 0)
        domains.add(facets, [try Self.domain(attempt.sequence, database)], numbers)
        relays.add(facets, [ReportLabel(sent.host?.lowercased())], numbers)
        clients.add(facets, [ReportLabel(facets.client)], numbers)
        let hour = CivilTime.floor(attempt.time, 3_600_000_000) &* 3_600
        let start = intervals.seconds > 3_600 ? intervals.start(facets.interval).microseconds / 1_000_000 : hour
        hours.add(facets, [.value(String(start))], numbers)
    }

    private static func domain(_ sequence: Int64, _ database: Database) throws -> ReportLabel {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT email FROM personal WHERE seq = ? AND \(PersonalRow.isThere)"), arguments: [sequence])
        guard let row else {
            let isErased = try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE seq = ?)"),
                arguments: [sequence])
            return isErased == true ? .erased : .none
        }
        return ReportLabel((try row.optional(0) as Data?).flatMap { GroupLabels.domain(Array($0)) })
    }

    // MARK: What has no entry of its own

    private mutating func addBursts(_ database: Database) throws {
        try FoldedRefusals.each(in: window, from: keptFrom, database) { status, count, time in
            let cause = causes.cause(ofRefusal: status.code, at: time)
            causeCount.add(
                facets(time, status.state, status.code, nil, nil), [ReportLabel(cause?.wireName)],
                SIMD8(count, 0, 0, 0, 0, 0, 0, 0))
        }
    }

    private mutating func addRemoved(_ database: Database) throws {
        let quarters = RollupRange(period).quarters
        guard !quarters.isEmpty else { return }
        try RemovedRollup.each(in: quarters, database) { key, count in
            guard let state = AttemptState(rawValue: key.state), state.isFailure || state == .unknown else { return }
            causeCount.add(
                facets(key.quarter &* AttemptStatus.quarterLength, state, key.code, key.scenario, key.client),
                [.removed], SIMD8(count, 0, 0, 0, 0, 0, 0, 0))
        }
    }

    // MARK: What was counted

    /// Failed and refused attempts, and those of unknown result, by their causes.
    var causesFound: ReportBreakdown { causeCount.breakdown() }
    /// Tries by mail server, with how they ended, see ``ReportDeliveries/relays``.
    var relaysFound: ReportBreakdown { relayCount.breakdown() }
    /// Tries that failed, by the step and the cause.
    var stepsFound: ReportBreakdown { stepCount.breakdown() }

    /// How many codes were used.
    func conversion(_ database: Database) throws -> ReportConversion {
        let isRecorded = try deliveries.hasUsed || Self.hasUse(database)
        return ReportConversion(
            isRecorded: isRecorded, domains: domains.breakdown(), relays: relays.breakdown(),
            clients: clients.breakdown(), hours: hours.breakdown())
    }

    private static func hasUse(_ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM (SELECT result FROM entry ORDER BY seq DESC LIMIT ?) WHERE result = ?)
                """, arguments: [searchedForUse, SendOutcome.Result.consumed.rawValue]) ?? false
    }
}

extension SIMD8<Int> {
    /// One of the first number.
    fileprivate static var one: Self { SIMD8(1, 0, 0, 0, 0, 0, 0, 0) }
}
