import AuditReports
import SendAudit

// swift-format-ignore
func auditReportsPage() throws {
    // page: AuditReports
    let path = "data/audit.db"
    let reader = try AuditReader(path: path)
    let report = SummaryReport(try reader.summary(TimeWindow()), ledger: path, basis: try reader.basis())
    print(report.text(ReportStyle(languages: ["ar", "en"])))  // for a person
    print(report.json(["en"]))                                // for a program
    // end
}
