import ArgumentParser
import AuditReports
import SendAudit

struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Counts the attempts: totals that add up, and failures by code, scenario and client."
    )

    @OptionGroup var options: QuestionOptions

    func run() throws {
        let window = try options.window()
        let summary = try options.ask { reader throws(LedgerError) in try reader.summary(window) }
        let report = SummaryReport(summary, ledger: options.database)
        print(options.json ? report.json(options.languages) : report.text(options.style))
    }
}
