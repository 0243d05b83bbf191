/// Numbers by what the filters of a page can ask, and by one or two things more.
package struct ReportBreakdown: Sendable, Hashable {
    /// Some numbers.
    package struct Row: Sendable, Hashable {
        /// Whose they are; `nil` where they are those of the whole period.
        package var facets: ReportFacets?
        /// What they are about.
        package var labels: [ReportLabel]
        /// The numbers themselves; what each is, the breakdown's owner says.
        package var numbers: [Int]
    }

    /// The rows, in an order that is the same for the same ledger.
    package var rows: [Row]
    /// Whether the filters change it. Where there would be more rows than a page can hold, they are added up over the whole
    /// period.
    package var isFiltered: Bool

    /// Creates a breakdown.
    package init(rows: [Row] = [], isFiltered: Bool = true) {
        (self.rows, self.isFiltered) = (rows, isFiltered)
    }

    /// The numbers over the whole period, by their labels.
    package var sums: [[ReportLabel]: [Int]] {
        rows.reduce(into: [:]) { sums, row in
            guard let sum = sums[row.labels] else {
                sums[row.labels] = row.numbers
                return
            }
            sums[row.labels] = zip(sum, row.numbers).map { $0 &+ $1 }
        }
    }
}
