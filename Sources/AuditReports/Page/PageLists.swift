import SendAudit

/// The codes, scenarios and clients of a report, each once and in order: what the counts of the page's JSON point into.
struct PageLists: Sendable {
    let codes: [FailureCode?]
    let scenarios: [String?]
    let clients: [String?]

    init(_ data: ReportData) {
        let failures = data.counts.filter { $0.state == .failed || $0.state == .refused }
        codes = Self.ordered(failures.map(\.code)) { $0?.name }
        scenarios = Self.ordered(data.counts.map(\.scenario)) { $0 }
        clients = Self.ordered((data.appCounts ?? data.counts).map(\.client)) { $0 }
    }

    private static func ordered<Value: Hashable>(_ values: [Value], _ name: (Value) -> String?) -> [Value] {
        Set(values).sorted { (name($0) ?? "\u{10FFFF}") < (name($1) ?? "\u{10FFFF}") }
    }
}
