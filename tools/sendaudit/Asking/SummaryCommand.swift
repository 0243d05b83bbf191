import ArgumentParser
import AuditReports
import SendAudit

struct SummaryCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Counts the attempts: totals that add up, and failures by code, scenario and client.",
        discussion: """
            What the answer stands on is said below it: up to which entry the ledger's key has signed, and whether that was
            verified.

            Exit codes: 0 good; 1 with --verified: the ledger is not as it was recorded; 64 wrong usage; 66 the ledger cannot
            be read.
            """
    )

    @OptionGroup var options: QuestionOptions

    func perform() throws {
        let reader = try AuditReader(path: options.ledger.database)
        let basis = try options.verification.basis(of: reader, options.ledger)
        let report = SummaryReport(
            try reader.summary(try options.window()), ledger: options.ledger.database, basis: basis)
        try StandardOutput.print(options.json ? report.json(options.words.languages) : report.text(options.words.style))
    }
}
