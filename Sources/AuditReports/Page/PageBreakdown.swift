import SendAudit
import StrictJSON

/// A breakdown as the page shows it without a filter, and as its script reads it.
struct PageBreakdown: Sendable {
    /// What the rows of a table are ordered by.
    enum Order: String, Sendable {
        /// The largest number first, and what is not named last.
        case size
        /// By their labels, such as hours.
        case label
    }

    /// A row of a table.
    struct Group: Sendable {
        let labels: [ReportLabel]
        let numbers: [Int]
    }

    let groups: [Group]
    private let breakdown: ReportBreakdown
    private let order: Order

    init(_ breakdown: ReportBreakdown, order: Order = .size) {
        self.breakdown = breakdown
        self.order = order
        groups = breakdown.sums.map { Group(labels: $0.key, numbers: $0.value) }.sorted { left, right in
            let (a, b) = (Self.place(left), Self.place(right))
            guard order == .size else { return a < b }
            let (first, second) = (left.labels.contains(.others), right.labels.contains(.others))
            if first != second { return second }
            let (one, two) = (left.numbers.first ?? 0, right.numbers.first ?? 0)
            return one == two ? a < b : one > two
        }
    }

    /// Whether the filters change it.
    var isFiltered: Bool { breakdown.isFiltered }

    private static func place(_ group: Group) -> String { group.labels.map(\.order).joined(separator: "\u{0}") }

    /// The names in a column of labels, in the order in which ``json(_:)`` points to them.
    func names(_ column: Int) -> [String] {
        Set(
            groups.compactMap { group -> String? in
                if case .value(let name) = group.labels[column] { name } else { nil }
            }
        ).sorted()
    }

    /// `labels`: the names by column. `rows`: interval, state, code, scenario, client (places in the lists, -1 for none, or
    /// for all where it is not filtered), a place for each label (-1 none, -2 erased, -3 removed, -4 others), the numbers.
    func json(_ places: PageLists.Places) -> JSONValue {
        let columns = groups.first.map { group in group.labels.indices.map { names($0) } } ?? []
        let numbers = columns.map { names in
            Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }
        let rows = breakdown.rows.map { row -> JSONValue in
            let facets =
                row.facets.map { facets in
                    [
                        facets.interval, places.states[facets.state] ?? -1, places.codes[facets.code] ?? -1,
                        places.scenarios[facets.scenario] ?? -1, places.clients[facets.client] ?? -1,
                    ]
                } ?? [-1, -1, -1, -1, -1]
            let labels = row.labels.enumerated().map { column, label in
                switch label {
                case .value(let name): numbers[column][name] ?? -1
                case .none: -1
                case .erased: -2
                case .removed: -3
                case .others: -4
                }
            }
            return .array((facets + labels + row.numbers).map { .number(JSONNumber(Int64(clamping: $0))) })
        }
        return [
            "filtered": .bool(breakdown.isFiltered), "order": .string(order.rawValue),
            "labels": .array(columns.map { .array($0.map { .string($0) }) }), "rows": .array(rows),
        ]
    }
}
