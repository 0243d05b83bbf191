import AuditTexts
import MessageFormat
package import SendAudit

extension GroupedReport {
    /// The report for a page: the numbers of the text. Commands to type have no place there, nor a diagram of characters.
    package func parts(_ style: ReportStyle) -> [ReportPart] {
        let period = [frame.window(summary.question.window, style)]
        var parts: [ReportPart] = []
        if summary.total > 0 || (summary.previousStates ?? [:]).values.contains(where: { $0 != 0 }) {
            let totals = frame.totalsTable(summary.states, before: summary.previousStates, style)
            parts += [ReportPart(lines: period, table: totals), ReportPart(lines: [], table: groupTable(style))]
            parts += gone(style) + details(style)
        } else {
            parts.append(ReportPart(lines: period + [style.say(.summaryEmpty)]))
        }
        var lines = frame.removed(summary.removed, style).filter { !$0.isEmpty }
        lines.append(style.say(.questionRowsRead, ["count": .integer(Int64(summary.rowsRead))]))
        if let basis = frame.basis { lines.append(BasisLines(basis).text(style)) }
        return parts + [ReportPart(lines: lines)]
    }

    /// What is counted by, in words.
    package static func name(of grouping: SummaryGrouping, _ style: ReportStyle) -> String {
        style.say(heading(grouping))
    }
}
