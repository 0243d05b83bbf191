import AuditReports
import AuditTexts

/// Asks for a period alone.
struct PeriodForm: Sendable {
    let route: SiteRoute
    /// What was typed before.
    var values: FormBody?

    init(_ route: SiteRoute, values: FormBody? = nil) {
        self.route = route
        self.values = values
    }

    func markup(_ visitor: Visitor, _ words: SiteWords) -> Markup {
        var form = SiteForm(route, visitor, words)
        form.addPeriod(values)
        return form.markup(.serveAsk)
    }
}
