/// A breakdown while it is counted. Memory has a bound, whatever the ledger holds.
struct BreakdownCount {
    private struct Key: Hashable {
        var facets: ReportFacets?
        var labels: [ReportLabel]
    }

    /// So many rows are about a megabyte of a page.
    static let maximumRows = 50_000
    /// More values than these are counted together.
    static let maximumValues = 2_000
    /// So many values are named in the end.
    static let namedValues = 25

    /// How many numbers there are, at most eight.
    private let width: Int
    /// Whether only the values with the largest numbers are named.
    private let isCut: Bool
    private let maximumRows: Int
    private var counts: [Key: SIMD8<Int>] = [:]
    private var values: Set<ReportLabel> = []
    private var isFiltered = true

    init(width: Int, isCut: Bool = false, maximumRows: Int = Self.maximumRows) {
        (self.width, self.isCut, self.maximumRows) = (width, isCut, maximumRows)
    }

    mutating func add(_ facets: ReportFacets, _ labels: [ReportLabel], _ numbers: SIMD8<Int>) {
        var labels = labels
        if isCut, let label = labels.first, !values.contains(label) {
            if values.count < Self.maximumValues { values.insert(label) } else { labels[0] = .others }
        }
        counts[Key(facets: isFiltered ? facets : nil, labels: labels), default: .zero] &+= numbers
        // Named values become fewer in the end, so more rows are kept until then.
        if isFiltered, counts.count > maximumRows * (isCut ? 4 : 1) { addUp() }
    }

    /// Forgets what the filters ask for.
    private mutating func addUp() {
        isFiltered = false
        counts = counts.reduce(into: [:]) { sums, one in
            sums[Key(facets: nil, labels: one.key.labels), default: .zero] &+= one.value
        }
    }

    /// What was counted.
    func breakdown() -> ReportBreakdown {
        var done = self
        if isCut { done.nameTheLargest() }
        if done.isFiltered, done.counts.count > maximumRows { done.addUp() }
        let rows = done.counts.map { key, numbers in
            ReportBreakdown.Row(facets: key.facets, labels: key.labels, numbers: (0..<width).map { numbers[$0] })
        }
        return ReportBreakdown(rows: rows.sorted { Self.order($0) < Self.order($1) }, isFiltered: done.isFiltered)
    }

    private mutating func nameTheLargest() {
        let sizes = counts.reduce(into: [ReportLabel: Int]()) { sizes, one in
            if let label = one.key.labels.first { sizes[label, default: 0] &+= one.value[0] }
        }
        let named = Set(
            sizes.sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }.prefix(Self.namedValues).map(\.key))
        counts = counts.reduce(into: [:]) { sums, one in
            var key = one.key
            if let label = key.labels.first, !named.contains(label) { key.labels[0] = .others }
            sums[key, default: .zero] &+= one.value
        }
    }

    private static func order(_ row: ReportBreakdown.Row) -> (Int, String, String, String, String, String) {
        let facets = row.facets
        return (
            facets?.interval ?? -1, facets?.state.rawValue ?? "", facets?.code?.name ?? "", facets?.scenario ?? "",
            facets?.client ?? "", row.labels.map(\.order).joined(separator: "\u{0}")
        )
    }
}
