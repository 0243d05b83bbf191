import ArgumentParser
import AuditReports
import SendAudit

struct AttemptsCommand: LedgerCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempts",
        abstract: "Lists the attempts, the newest first. With --json, one object a line.",
        discussion: """
            An address or a device is looked up in the blind index where its keys are at hand; else every attempt of the \
            period is read. The answer says which, and how many entries were read.

            Examples:
              sendaudit attempts --email anna@example.org
              sendaudit attempts --since yesterday --time-zone Europe/Berlin --code 'SMTP 550'
              sendaudit attempts --since 1h --result unknown --follow --json
              sendaudit attempts --since 24h --cause MAILBOX_FULL --where domain=example.org

            Personal values are masked unless --reveal is given; that they were shown is recorded first.

            Exit codes: 0 good, and ended by Ctrl-C; 1 with --verified: the ledger is not as it was recorded, with --reveal: \
            it refuses to open, with --device-of and --ip-of: none is known of that attempt; 64 wrong usage; 66 the ledger cannot be \
            read, or the output cannot be written; 75 with --reveal: the ledger is busy, try again; 141 nobody reads the \
            output any more.
            """
    )

    @OptionGroup var attempts: AttemptOptions

    @Option(help: "Only where they stand so: sent, failed, refused, suppressed, unknown or inFlight. Repeatable.")
    var result: [String] = []

    func validate() throws {
        for text in result where AttemptState(rawValue: text) == nil {
            throw ValidationError(
                "--result '\(text)' is none of \(AttemptState.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }

    func perform() async throws {
        let filter = try attempts.filter(Set(result.compactMap { AttemptState(rawValue: $0) }))
        try await attempts.list(filter, command: "attempts", isFailures: false)
    }
}
