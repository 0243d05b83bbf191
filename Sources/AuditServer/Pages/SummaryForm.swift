import AuditReports
import AuditTexts
import SendAudit

/// Asks what is counted, and over which period.
struct SummaryForm: Sendable {
    /// What was typed before.
    var values: FormBody?

    func markup(_ visitor: Visitor, _ words: SiteWords) -> Markup {
        var form = SiteForm(.summary, visitor, words)
        let options = SummaryGrouping.allCases.map { grouping in
            (value: grouping.rawValue, text: GroupedReport.name(of: grouping, words.style))
        }
        form.add(
            SiteForm.Choice(
                name: "by", label: FormBody.label("by"), options: options,
                chosen: values?["by"] ?? SummaryGrouping.code.rawValue))
        form.addPeriod(values)
        return form.markup(.serveAsk)
    }
}

extension SiteForm {
    /// The fields of a period.
    mutating func addPeriod(_ values: FormBody?) {
        add(field("since", values, hint: .serveTimeHint))
        add(field("until", values))
    }
}
