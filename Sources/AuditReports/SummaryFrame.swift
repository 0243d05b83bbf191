import AuditTexts
import ErrorCatalog
import FoundationEssentials
import MessageFormat
package import SendAPI
package import SendAudit
import StrictJSON

/// What every summary has around its groups: of which ledger and window it is, how the attempts lie over the window, the
/// limits that it is held against, and what it stands on.
package struct SummaryFrame: Sendable {
    /// The path of the ledger.
    package var ledger: String
    /// In which zone times are shown.
    package var clock: LocalClock
    /// When the answer was made, where it is made again and again.
    package var time: Timestamp?
    /// How the attempts lie over the window.
    package var histogram: AttemptHistogram?
    /// The limits that the summary is held against.
    package var conditions: [SummaryCondition]
    /// What it stands on.
    package var basis: AnswerBasis?
    /// How many refusals of the window share an entry, so that no list of attempts has them.
    package var foldedRefusals = 0

    /// Creates a frame.
    package init(
        ledger: String, clock: LocalClock = LocalClock(.gmt), time: Timestamp? = nil,
        histogram: AttemptHistogram? = nil, conditions: [SummaryCondition] = [], basis: AnswerBasis? = nil
    ) {
        self.ledger = ledger
        self.clock = clock
        self.time = time
        self.histogram = histogram
        self.conditions = conditions
        self.basis = basis
    }

    /// Title, ledger and window.
    func heading(_ window: TimeWindow, _ style: ReportStyle) -> [String] {
        var lines = [
            style.heading(style.say(.summaryTitle)),
            style.say(.summaryLedger, ["path": .string(TerminalText.printable(ledger))]),
            self.window(window, style),
        ]
        if let time { lines.append(style.say(.questionAsOf, ["time": .string(clock.text(time)), "zone": zone])) }
        return lines
    }

    private var zone: MessageValue { .string(clock.isUTC ? "UTC" : clock.zone.identifier) }

    func window(_ window: TimeWindow, _ style: ReportStyle) -> String {
        let to = MessageValue.string(window.end.map { clock.text($0) } ?? "")
        guard let start = window.start else {
            if window.end != nil { return style.say(.questionWindowUntil, ["to": to, "zone": zone]) }
            return clock.isUTC ? style.say(.summaryWindowAll) : style.say(.questionWindowAll, ["zone": zone])
        }
        let from = MessageValue.string(clock.text(start))
        return clock.isUTC
            ? style.say(.summaryWindow, ["from": from, "to": to])
            : style.say(.questionWindow, ["from": from, "to": to, "zone": zone])
    }

    /// The totals, beside those of the window before.
    func totals(
        _ states: [AttemptState: Int], before previous: [AttemptState: Int]?, _ style: ReportStyle
    ) -> String {
        totalsTable(states, before: previous, style).text(style)
    }

    func totalsTable(
        _ states: [AttemptState: Int], before previous: [AttemptState: Int]?, _ style: ReportStyle
    ) -> TextTable {
        let numbers = style.numbers
        func sum(_ states: [AttemptState: Int]) -> Int { states.values.reduce(0, &+) }
        func cells(_ first: String, _ count: Int, _ before: Int?) -> [String] {
            [first, numbers.count(count)] + (before.map { [numbers.count($0)] } ?? [])
        }
        var table: TextTable
        if let previous {
            table = TextTable(
                headings: ["", style.say(.columnAttempts), style.say(.columnPrevious)], rightAligned: [1, 2])
            table.rows.append(cells(style.say(.totalAttempts), sum(states), sum(previous)).map(TextCell.words))
        } else {
            table = TextTable(headings: cells(style.say(.totalAttempts), sum(states), nil), rightAligned: [1])
        }
        table.rows += AttemptState.allCases.map {
            cells(SummaryReport.name($0, style), states[$0] ?? 0, previous?[$0, default: 0]).map(TextCell.words)
        }
        return table
    }

    /// What a retention took: known by its number, or lacking.
    func removed(_ removed: RemovedAttempts, _ style: ReportStyle) -> [String] {
        removed.uncertain.flatMap { part in
            [
                "",
                style.say(
                    .removedUncertain,
                    [
                        "count": .integer(Int64(part.count)),
                        "from": .string(part.window.start?.description ?? ""),
                        "to": .string(part.window.end?.description ?? ""),
                    ]),
            ]
        }
    }

    /// Diagram, limits, and what the answer stands on.
    func ending(_ states: [AttemptState: Int], _ style: ReportStyle) -> [String] {
        var lines: [String] = []
        if let histogram { lines += [""] + HistogramLines(histogram, clock).text(style) }
        if !conditions.isEmpty { lines.append("") }
        for condition in conditions {
            let value = condition.value(states)
            let shown =
                condition.measure == .rate
                ? style.numbers.share(value) : style.numbers.count(Int(min(max(value, -1e15), 1e15)))
            lines.append(
                style.say(
                    condition.isMet(states) ? .conditionMet : .conditionNotMet,
                    ["condition": .string(condition.description), "value": .string(shown)]))
        }
        if let basis { lines += ["", BasisLines(basis).text(style)] }
        return lines
    }

    /// `ledger`, `from`, `to`, `zone`.
    func members(_ window: TimeWindow) -> [(String, JSONValue)] {
        [
            ("version", .number(JSONNumber(1))),
            ("ledger", .string(ledger)),
            ("from", window.start.map { .string($0.description) } ?? .null),
            ("to", window.end.map { .string($0.description) } ?? .null),
            ("zone", .string(clock.isUTC ? "UTC" : clock.zone.identifier)),
        ]
    }

    /// `removed`, `histogram`, `conditions`, and what the answer stands on.
    func endingMembers(_ states: [AttemptState: Int], _ removed: RemovedAttempts) -> [(String, JSONValue)] {
        [
            ("removed", Self.json(removed)),
            ("histogram", histogram.map { HistogramLines($0, clock).json } ?? .null),
            (
                "conditions",
                .array(
                    conditions.map { condition in
                        [
                            "condition": .string(condition.description),
                            "value": JSONNumber(condition.value(states)).map { .number($0) } ?? .null,
                            "isMet": .bool(condition.isMet(states)),
                        ]
                    })
            ),
        ] + (basis.map { BasisLines($0).members } ?? [])
    }

    static func json(_ states: [AttemptState: Int]) -> JSONValue {
        let totals = AttemptState.allCases.map { ($0.rawValue, JSONValue.number(JSONNumber(states[$0] ?? 0))) }
        return .object(
            JSONObject([("attempts", .number(JSONNumber(states.values.reduce(0, &+))))] + totals))
    }

    /// What the retention has left of the window: always there, so that a program need not know when it is not.
    private static func json(_ removed: RemovedAttempts) -> JSONValue {
        [
            "counted": .number(JSONNumber(removed.counted)),
            "uncertain": .array(
                removed.uncertain.map { part in
                    [
                        "from": part.window.start.map { .string($0.description) } ?? .null,
                        "to": part.window.end.map { .string($0.description) } ?? .null,
                        "attempts": .number(JSONNumber(part.count)),
                    ]
                }),
        ]
    }
}
