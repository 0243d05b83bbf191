import ArgumentParser
import AuditReports
import SendAudit

struct AttemptsCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempts",
        abstract: "Lists the attempts, the newest first. With --json, one object a line.",
        discussion: """
            Personal values are masked unless --reveal is given; that they were shown is recorded first.

            Exit codes: 0 good; 1 with --verified: the ledger is not as it was recorded, with --reveal: it refuses to open; 64 wrong usage; 66 the ledger cannot be read; 75 with --reveal: the ledger is busy, try
            again.
            """
    )

    @OptionGroup var options: QuestionOptions

    @Option(help: "How many at most.")
    var limit = 100

    @Flag(help: "Show personal values whole; needs --reason.")
    var reveal = false

    @Option(help: "What for; with --reveal. It is recorded, with your user name.")
    var reason: String?

    func validate() throws {
        guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit is a number from 1 to 1000000") }
        if reveal, reason == nil { throw ValidationError("--reveal needs --reason, which is recorded") }
    }

    func perform() async throws {
        let window = try options.window()
        if reveal, let reason {
            let request = ControlRequest.access(
                email: nil, reason: "attempts since \(options.since ?? "the start"), \(limit) at most: \(reason)",
                actor: Actor.name)
            let control = LedgerControl(path: options.ledger.database, options: try options.ledger.options())
            _ = try await control.send(request)
        }
        let reader = try AuditReader(path: options.ledger.database)
        let basis = try options.verification.basis(of: reader, options.ledger)
        let rows = try reader.attempts(window, limit: limit, isRevealed: reveal)
        let report = AttemptsReport(rows, total: try reader.summary(window).total, basis: basis)
        if options.json {
            if !rows.isEmpty { try StandardOutput.print(report.jsonLines) }
        } else {
            try StandardOutput.print(report.text(options.words.style))
        }
    }
}
