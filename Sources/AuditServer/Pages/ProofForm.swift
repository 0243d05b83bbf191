import AuditReports
import AuditTexts

/// Asks which entry is to be proven.
enum ProofForm {
    static func markup(_ visitor: Visitor, _ words: SiteWords, values: FormBody? = nil) -> Markup {
        var form = SiteForm(.proof, visitor, words)
        form.add(words.paragraph(.serveProofWords))
        form.add(form.field("entry", values, isNeeded: true))
        return form.markup(.serveDownload)
    }
}
