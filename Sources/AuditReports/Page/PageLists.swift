import SendAudit

/// The codes, scenarios and clients of a report, each once and in order: what the counts of the page's JSON point into.
struct PageLists: Sendable {
    let codes: [FailureCode?]
    let scenarios: [String?]
    let clients: [String?]

    init(_ data: ReportData) {
        let failures = data.counts.filter { $0.state.hasCode }
        codes = Self.ordered(failures.map(\.code)) { $0?.name }
        scenarios = Self.ordered(data.counts.map(\.scenario)) { $0 }
        clients = Self.ordered((data.appCounts ?? data.counts).map(\.client)) { $0 }
    }

    private static func ordered<Value: Hashable>(_ values: [Value], _ name: (Value) -> String?) -> [Value] {
        Set(values).sorted { (name($0) ?? "\u{10FFFF}") < (name($1) ?? "\u{10FFFF}") }
    }

    /// Where something stands in the lists.
    struct Places {
        let states: [AttemptState: Int]
        let codes: [FailureCode?: Int]
        let scenarios: [String?: Int]
        let clients: [String?: Int]

        init(_ lists: PageLists) {
            func places<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
                Dictionary(values.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
            }
            states = places(AuditPage.states)
            codes = places(lists.codes)
            scenarios = places(lists.scenarios)
            clients = places(lists.clients)
        }
    }
}

extension AttemptState {
    /// Whether attempts in this state are counted by a code: failures, and those of unknown result as one.
    var hasCode: Bool { self == .failed || self == .refused || self == .unknown }
}
