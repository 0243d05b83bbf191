import ArgumentParser
import AuditReports
import SendAudit

struct AttemptsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempts",
        abstract: "Lists the attempts, the newest first. With --json, one object a line."
    )

    @OptionGroup var options: QuestionOptions

    @Option(help: "How many at most.")
    var limit = 100

    func validate() throws {
        guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000000") }
    }

    func run() throws {
        let window = try options.window()
        let (rows, total) = try options.ask { reader throws(LedgerError) in
            (try reader.attempts(window, limit: limit), try reader.summary(window).total)
        }
        let report = AttemptsReport(rows, total: total)
        if options.json {
            if !rows.isEmpty { print(report.jsonLines) }
        } else {
            print(report.text(options.style))
        }
    }
}
