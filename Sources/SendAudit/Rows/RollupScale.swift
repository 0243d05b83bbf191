/// The roll-ups: attempts by state, code and scenario, and attempts by client and state; each by quarters of an hour, and by
/// whole days, so that long windows read few rows.
enum RollupScale: Int64, CaseIterable, Sendable {
    case quarter = 0
    case day = 1
    case clientQuarter = 2
    case clientDay = 3

    var table: String {
        switch self {
        case .quarter: "rollup"
        case .day: "rollup_day"
        case .clientQuarter: "rollup_client"
        case .clientDay: "rollup_client_day"
        }
    }

    /// The columns of the key: the number of the quarter or day since 1970 in UTC, then texts.
    var columns: [String] {
        switch self {
        case .quarter: ["quarter", "state", "code", "scenario"]
        case .day: ["day", "state", "code", "scenario"]
        case .clientQuarter: ["quarter", "client", "state"]
        case .clientDay: ["day", "client", "state"]
        }
    }

    static let quartersPerDay: Int64 = 96

    static func day(ofQuarter quarter: Int64) -> Int64 {
        quarter >= 0 ? quarter / quartersPerDay : (quarter + 1) / quartersPerDay - 1
    }
}

/// A group of a roll-up.
struct RollupKey: Hashable, Sendable {
    let scale: RollupScale
    /// The quarter's or day's number.
    let number: Int64
    /// The texts of the key, in the order of the columns; absent ones are empty.
    let first: String
    let second: String
    let third: String

    /// The groups that an attempt belongs to.
    static func groups(of status: AttemptStatus, _ body: (RollupKey) -> Void) {
        groups(
            quarter: status.quarter, state: status.state.rawValue, code: status.code ?? "",
            scenario: status.scenario ?? "", client: status.client, body)
    }

    static func groups(
        quarter: Int64, state: String, code: String, scenario: String, client: String?, _ body: (RollupKey) -> Void
    ) {
        let day = RollupScale.day(ofQuarter: quarter)
        body(RollupKey(scale: .quarter, number: quarter, first: state, second: code, third: scenario))
        body(RollupKey(scale: .day, number: day, first: state, second: code, third: scenario))
        guard let client else { return }
        body(RollupKey(scale: .clientQuarter, number: quarter, first: client, second: state, third: ""))
        body(RollupKey(scale: .clientDay, number: day, first: client, second: state, third: ""))
    }

    /// The key's texts, as many as the table has.
    var texts: [String] { scale.columns.count == 4 ? [first, second, third] : [first, second] }

    /// Where it stands, for whoever looks for it.
    var place: String { "table \(scale.table), \(scale.columns[0]) \(number), \(texts.joined(separator: " "))" }
}
