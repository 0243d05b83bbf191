import AuditReports
import AuditTexts
import SendAPI

/// Asks whose code did not come.
struct ExplainForm: Sendable {
    /// What was typed before.
    var values: FormBody?

    func markup(_ visitor: Visitor, _ words: SiteWords) -> Markup {
        var form = SiteForm(.explain, visitor, words)
        form.add(words.paragraph(.serveOneOf))
        form.add(form.field("email", values))
        form.add(form.field("device", values))
        form.add(form.field("attempt", values))
        form.addPeriod(values)
        let scenarios = Scenario.allCases.map { scenario in
            (
                value: scenario.rawValue,
                text: AuditText.Scenario(rawValue: scenario.rawValue).map { words.text($0.text) } ?? scenario.rawValue
            )
        }
        form.add(
            SiteForm.Choice(
                name: "scenario", label: FormBody.label("scenario"),
                options: [(value: "", text: words.text(.pageFilterAll))] + scenarios, chosen: values?["scenario"]))
        return form.markup(.serveAsk)
    }
}

extension SiteForm {
    /// A field of the site, with what was typed before.
    func field(_ name: String, _ values: FormBody?, hint: AuditText? = nil, isNeeded: Bool = false) -> Field {
        Field(
            name: name, label: FormBody.label(name), hint: hint, value: values?[name],
            maximum: FormBody.maximum(name), isNeeded: isNeeded)
    }
}
