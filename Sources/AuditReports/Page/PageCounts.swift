import SendAudit

/// The counts of a report, added up as the page shows them without a filter.
struct PageCounts: Sendable {
    /// What a group of attempts comes to.
    struct Group: Sendable {
        var attempts = 0
        var failures = 0
    }

    /// What one interval of the chart comes to.
    struct Column: Sendable {
        var sent = 0
        var failed = 0
        var refused = 0
        var other = 0

        var total: Int { sent &+ failed &+ refused &+ other }
    }

    private(set) var total = 0
    private(set) var states: [AttemptState: Int] = [:]
    private(set) var failures = 0
    private(set) var columns: [Column]
    private(set) var byCode: [(key: FailureCode?, count: Int)] = []
    private(set) var byScenario: [(key: String?, group: Group)] = []
    private(set) var byClient: [(key: String?, group: Group)] = []

    init(_ data: ReportData) {
        columns = Array(repeating: Column(), count: max(data.intervals.count, 1))
        var codes: [FailureCode?: Int] = [:]
        var scenarios: [String?: Group] = [:]
        var clients: [String?: Group] = [:]
        for count in data.counts {
            total &+= count.count
            states[count.state, default: 0] &+= count.count
            add(count)
            let isFailure = count.state == .failed || count.state == .refused
            scenarios[count.scenario, default: Group()].attempts &+= count.count
            if count.state.hasCode { codes[count.code, default: 0] &+= count.count }
            if isFailure {
                failures &+= count.count
                scenarios[count.scenario, default: Group()].failures &+= count.count
            }
        }
        for count in data.appCounts ?? data.counts {
            clients[count.client, default: Group()].attempts &+= count.count
            if count.state == .failed || count.state == .refused {
                clients[count.client, default: Group()].failures &+= count.count
            }
        }
        byCode = codes.map { ($0.key, $0.value) }.sorted {
            ($1.count, Self.place($0.key?.name)) < ($0.count, Self.place($1.key?.name))
        }
        byScenario = Self.ordered(scenarios)
        byClient = Self.ordered(clients)
    }

    private mutating func add(_ count: ReportCount) {
        guard columns.indices.contains(count.interval) else { return }
        switch count.state {
        case .sent: columns[count.interval].sent &+= count.count
        case .failed: columns[count.interval].failed &+= count.count
        case .refused: columns[count.interval].refused &+= count.count
        case .suppressed, .unknown, .inFlight: columns[count.interval].other &+= count.count
        }
    }

    /// The most frequent first, and by name among equals; what has no name comes last among equals.
    private static func ordered(_ groups: [String?: Group]) -> [(key: String?, group: Group)] {
        groups.map { ($0.key, $0.value) }.sorted {
            ($1.group.attempts, place($0.key)) < ($0.group.attempts, place($1.key))
        }
    }

    private static func place(_ name: String?) -> String { name ?? "\u{10FFFF}" }
}
