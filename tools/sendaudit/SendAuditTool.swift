import ArgumentParser
import AuditReports
import Foundation
import LanguageMatching
import SendAPI
import SendAudit

/// The auditors' and support's tool.
@main
struct SendAuditTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sendaudit",
        abstract: "Asks the ledger of verification mails.",
        discussion: """
            It reads beside a running service and never writes. Personal values are masked.

            Exit codes: 0 good; 64 wrong usage; 66 the ledger cannot be read.
            """,
        subcommands: [SummaryCommand.self, AttemptsCommand.self]
    )
}
