import ArgumentParser
import AuditReports
import SendAudit

struct SummaryCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Counts the attempts: totals that add up, and failures by code, scenario and client.",
        discussion: "Exit codes: 0 good; 64 wrong usage; 66 the ledger cannot be read."
    )

    @OptionGroup var options: QuestionOptions

    func perform() throws {
        let summary = try AuditReader(path: options.ledger.database).summary(try options.window())
        let report = SummaryReport(summary, ledger: options.ledger.database)
        print(options.json ? report.json(options.words.languages) : report.text(options.words.style))
    }
}
