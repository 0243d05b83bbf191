import AuditTexts
import MessageFormat
import SendAudit

/// Attempts over time as stacked columns, with what a reader who does not see them needs: a description, and a table.
struct PageChart {
    let columns: [PageCounts.Column]
    let intervals: ReportIntervals
    let words: PageWords

    /// The drawing's own units; the page stretches it.
    private static let (width, height) = (1_000.0, 200.0)

    func markup(legend: [String]) -> Markup {
        let highest = columns.map(\.total).max() ?? 0
        let description = words.say(
            .pageChartWords,
            [
                "from": PageWords.text(intervals.start(0)), "to": PageWords.text(intervals.start(intervals.count)),
                "count": .integer(Int64(highest)),
            ])
        let drawing = Markup.element(
            "svg",
            [
                "viewBox": "0 0 1000 200", "preserveAspectRatio": "none", "role": "img",
                "aria-labelledby": "chart-title chart-words",
            ],
            .element("title", ["id": "chart-title"], .words(words.say(.pageOverTime)))
                + .element("desc", ["id": "chart-words"], .words(description)) + bars(highest))
        let names = zip(["sent", "failed", "refused", "other"], legend).map { kind, name in
            Markup.element("li", ["class": kind], .words(name))
        }
        return .all([
            .element("ul", ["class": "legend"], .all(names)),
            .element("p", ["class": "scale"], .words(words.number(highest))),
            .element("div", ["class": "drawing"], drawing),
            .element(
                "p", ["class": "axis"],
                .element("span", [:], PageWords.time(intervals.start(0)))
                    + .element("span", [:], PageWords.time(intervals.start(intervals.count)))),
            .element(
                "details", [:],
                .element("summary", [:], .words(words.say(.pageChartTable))) + table(legend).markup),
        ])
    }

    private func bars(_ highest: Int) -> Markup {
        guard highest > 0 else { return .empty }
        let step = Self.width / Double(columns.count)
        return .all(
            columns.enumerated().flatMap { index, column -> [Markup] in
                var top = Self.height
                return [
                    ("sent", column.sent), ("other", column.other), ("refused", column.refused),
                    ("failed", column.failed),
                ]
                .compactMap { kind, count in
                    guard count > 0 else { return nil }
                    let height = Self.height * Double(count) / Double(highest)
                    top -= height
                    return .element(
                        "rect",
                        [
                            "class": kind, "x": Self.text(Double(index) * step), "y": Self.text(top),
                            "width": Self.text(step), "height": Self.text(height),
                        ], .empty)
                }
            })
    }

    /// Two decimals, as JavaScript writes such a number.
    private static func text(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }

    private func table(_ legend: [String]) -> PageTable {
        var table = PageTable(
            section: "time", headings: [words.say(.pageColumnInterval)] + legend + [words.say(.totalAttempts)],
            numbers: [1, 2, 3, 4, 5])
        table.rows = columns.enumerated().map { index, column in
            [PageWords.time(intervals.start(index))]
                + [column.sent, column.failed, column.refused, column.other, column.total].map {
                    .words(words.number($0))
                }
        }
        return table
    }
}
