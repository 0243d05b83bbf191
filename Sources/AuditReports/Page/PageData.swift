import AuditTexts
import MessageFormat
import SendAPI
import SendAudit
import StrictJSON

/// The report as JSON, for programs and for the page's own script.
struct PageData {
    let page: AuditPage
    private let lists: PageLists

    init(_ page: AuditPage) {
        self.page = page
        lists = PageLists(page.data)
    }

    private var data: ReportData { page.data }

    /// The numbers, the same in every language.
    var object: JSONValue { .object(JSONObject(members)) }

    /// The numbers with the words that the script needs.
    var embedded: JSONValue { .object(JSONObject(members + [("words", words)])) }

    private static func number(_ number: some BinaryInteger) -> JSONValue {
        .number(JSONNumber(Int64(clamping: number)))
    }
    private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    private static func time(_ time: Timestamp?) -> JSONValue { text(time?.description) }

    private var members: [(String, JSONValue)] {
        let intervals = data.intervals
        return [
            ("version", 1), ("report", "audit"), ("made", Self.time(data.made)), ("ledger", .string(data.origin)),
            ("since", Self.time(data.window.start)), ("until", Self.time(data.window.end)),
            ("from", Self.time(page.period?.from)), ("to", Self.time(page.period?.to)),
            (
                "totals",
                .object(
                    JSONObject(
                        [("attempts", Self.number(page.counts.total))]
                            + AuditPage.states.map { ($0.rawValue, Self.number(page.counts.states[$0] ?? 0)) }))
            ),
            (
                "removed",
                [
                    "counted": Self.number(data.removedCount),
                    "uncertain": .array(
                        data.uncertain.map {
                            [
                                "from": Self.time($0.window.start), "to": Self.time($0.window.end),
                                "atMost": Self.number($0.count),
                            ]
                        }),
                ]
            ),
            (
                "intervals",
                [
                    "first": Self.time(intervals.start(0)), "seconds": Self.number(intervals.seconds),
                    "count": Self.number(intervals.count),
                ]
            ),
            ("states", .array(AuditPage.states.map { .string($0.rawValue) })),
            ("codes", .array(lists.codes.map { Self.text($0?.name) })),
            ("scenarios", .array(lists.scenarios.map(Self.text))), ("clients", .array(lists.clients.map(Self.text))),
            ("counts", counts), ("clientCounts", clientCounts),
            ("breakdowns", breakdowns), ("conversionRecorded", .bool(data.conversion.isRecorded)),
            ("deliveries", deliveries),
            (
                "devices",
                [
                    "attemptsRead": Self.number(data.devices.attemptsRead),
                    "shared": .array(
                        data.devices.shared.map {
                            [
                                "device": .string($0.fingerprint), "addresses": Self.number($0.addresses),
                                "attempts": Self.number($0.attempts), "constant": .bool($0.isConstant),
                            ]
                        }),
                ]
            ),
            ("operations", operations), ("clock", clock), ("integrity", integrity),
            ("controls", ControlAssessment(data, frameworks: page.frameworks).json),
        ]
    }

    /// Rows of numbers: interval, state, code, scenario, client (places in the lists, -1 for none), attempts.
    private var counts: JSONValue {
        let places = PageLists.Places(lists)
        return .array(
            data.counts.map { count in
                .array(
                    [
                        count.interval, places.states[count.state] ?? -1, places.codes[count.code] ?? -1,
                        places.scenarios[count.scenario] ?? -1,
                        data.appCounts == nil ? places.clients[count.client] ?? -1 : -1, count.count,
                    ].map(Self.number))
            })
    }

    /// Rows of numbers: interval, state, client, attempts; null where ``counts`` know the client.
    private var clientCounts: JSONValue {
        guard let counts = data.appCounts else { return .null }
        let places = PageLists.Places(lists)
        return .array(
            counts.map { count in
                .array(
                    [
                        count.interval, places.states[count.state] ?? -1, places.clients[count.client] ?? -1,
                        count.count,
                    ].map(Self.number))
            })
    }

    /// Causes, mail servers, steps and codes that were used, by what the filters ask.
    private var breakdowns: JSONValue {
        let places = PageLists.Places(lists)
        return .object(JSONObject(page.breakdowns.map { ($0.id, $0.breakdown.json(places)) }))
    }

    private var deliveries: JSONValue {
        let found = data.deliveries
        func server(_ server: ReportDeliveries.Server) -> JSONValue {
            [
                "host": Self.text(server.host), "tries": Self.number(server.tries),
                "accepted": Self.number(server.accepted), "softFail": Self.number(server.softFailures),
                "hardFail": Self.number(server.hardFailures), "timeout": Self.number(server.timeouts),
                "encrypted": Self.number(server.encrypted),
            ]
        }
        return [
            "tries": Self.number(found.tries), "servers": .array(found.servers.map(server)),
            "otherServers": found.otherServers.map(server) ?? .null,
            "phases": .array(found.phases.map { ["phase": Self.text($0.name), "count": Self.number($0.count)] }),
            "milliseconds": found.durations.map {
                ["median": Self.number($0.median), "p95": Self.number($0.p95), "p99": Self.number($0.p99)]
            } ?? .null,
            "accepted": Self.number(found.accepted), "consumed": Self.number(found.consumed),
            "delivered": Self.number(found.delivered), "bounced": Self.number(found.bounced),
            "complained": Self.number(found.complained),
        ]
    }

    private var operations: JSONValue {
        func list(_ list: ReportOperations.List) -> JSONValue {
            [
                "total": Self.number(list.total),
                "newest": .array(
                    list.newest.map { operation in
                        [
                            "entry": Self.number(operation.sequence), "time": Self.time(operation.time),
                            "actor": Self.text(operation.actor), "reason": Self.text(operation.reason),
                            "count": operation.count.map(Self.number) ?? .null, "from": Self.time(operation.from),
                            "to": Self.time(operation.to), "subject": Self.text(operation.subject),
                            "finished": .bool(operation.isFinished),
                        ]
                    }),
            ]
        }
        let found = data.operations
        return [
            "erasures": list(found.erasures), "purges": list(found.purges), "accesses": list(found.accesses),
            "restores": list(found.restores), "keys": list(found.keys), "starts": list(found.starts),
            "gaps": list(found.gaps), "reviews": Self.number(found.reviews),
            "holds": .array(
                found.holds.map { hold in
                    [
                        "entry": Self.number(hold.sequence), "time": Self.time(hold.time),
                        "scope": hold.window == nil ? "person" : "period", "from": Self.time(hold.window?.start),
                        "to": Self.time(hold.window?.end), "actor": Self.text(hold.actor),
                        "reason": Self.text(hold.reason), "releasedBy": hold.releasedBy.map(Self.number) ?? .null,
                        "releasedAt": Self.time(hold.releasedAt),
                    ]
                }),
        ]
    }

    private var clock: JSONValue {
        let clock = data.clock
        return [
            "entries": Self.number(clock.entries), "heartbeats": Self.number(clock.heartbeats),
            "stepsBack": Self.number(clock.stepCount),
            "steps": .array(
                clock.steps.map {
                    [
                        "entry": Self.number($0.sequence), "time": Self.time($0.time),
                        "seconds": Self.number($0.seconds),
                    ]
                }),
            "longestSilence": clock.longestSilence.map {
                ["from": Self.time($0.start), "to": Self.time($0.end)]
            } ?? .null,
            "oldest": Self.time(clock.oldestEntry), "newest": Self.time(clock.newestEntry),
        ]
    }

    private var integrity: JSONValue {
        let integrity = data.integrity
        return .object(
            JSONObject(
                [
                    ("entries", Self.number(integrity.size)), ("root", .string(integrity.root)),
                    ("checkpoint", Self.text(integrity.note)),
                    (
                        "keys",
                        .array(
                            integrity.keys.map { ["key": .string($0.text), "entry": Self.number($0.sequence)] })
                    ),
                    ("keptCheckpoints", Self.number(integrity.keptCheckpoints)),
                    ("externalCheckpoint", integrity.externalSize.map(Self.number) ?? .null),
                    ("removedEntries", Self.number(integrity.removedEntries)),
                    ("erasedEntries", Self.number(integrity.erasedEntries)),
                ] + BasisLines(integrity.basis).members))
    }

    private var words: JSONValue {
        let say = { (key: AuditText) -> JSONValue in .string(page.words.say(key)) }
        // What no text has; the script puts its own in their place. Numbers are numbers, which a translation may format.
        let (first, second) = ("\u{E000}", "\u{E001}")
        let marks = [987_654_321, 987_654_322]
        return [
            "forms": page.words.numberForms, "states": .array(AuditPage.states.map { .string(page.name($0)) }),
            "scenarios": .array(lists.scenarios.map { Self.text(page.purpose($0)) }),
            "meanings": .array(lists.codes.map { .string(page.meaning($0)) }),
            "advice": .array(lists.codes.map { .string(page.advice($0)) }),
            "legend": .array(page.legend.map { .string($0) }), "attempts": say(.totalAttempts),
            "unnamed": say(.pageUnnamed), "none": say(.pageNone), "rateSent": say(.pageRateSent),
            "rateFailed": say(.pageRateFailed), "second": say(.pagePeriodSecond), "change": say(.pagePeriodChange),
            "first": say(.pagePeriodFirst), "chartTable": say(.pageChartTable), "overTime": say(.pageOverTime),
            "interval": say(.pageColumnInterval), "hiddenCodes": say(.pageHiddenCodes),
            "chart": .string(
                page.words.say(
                    .pageChartWords,
                    ["from": .string(first), "to": .string(second), "count": .integer(Int64(marks[0]))])),
            "status": .string(
                page.words.say(
                    .pageFilterStatus, ["count": .integer(Int64(marks[0])), "total": .integer(Int64(marks[1]))])),
            "causes": causes, "steps": steps, "missing": .array(missing.map { say(AuditPage.missing($0)) }),
            "marks": .array(marks.map { .string(page.words.number($0)) }),
        ]
    }

    /// The causes' words and what can be done, by their names.
    private var causes: JSONValue {
        let names = Set(page.causes.names(0) + (page.steps.groups.isEmpty ? [] : page.steps.names(1))).sorted()
        return .object(
            JSONObject(
                names.map { name in
                    let style = page.words.style
                    return (
                        name,
                        [.string(CauseMeaning.what(name, style)), .string(CauseMeaning.advice(name, style))]
                    )
                }))
    }

    /// The words of the steps that have some, by their names.
    private var steps: JSONValue {
        guard !page.steps.groups.isEmpty else { return .object(JSONObject([])) }
        return .object(
            JSONObject(
                page.steps.names(0).compactMap { name in page.phaseWords(name).map { (name, .string($0)) } }))
    }

    /// What stands for the places -1, -2 and so on.
    private var missing: [ReportLabel] { [.none, .erased, .removed, .others] }
}
