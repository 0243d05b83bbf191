import ArgumentParser

/// The auditors' and support's tool.
@main
struct SendAuditTool: AsyncParsableCommand {
    /// Runs the command. Help and version are outputs like all others: one that was not written is no success.
    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let text = fullMessage(for: error)
            guard exitCode(for: error) == .success, !text.isEmpty else { exit(withError: error) }
            do {
                try StandardOutput.print(text)
            } catch {
                exit(withError: error)
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "sendaudit",
        abstract: "Asks, proves and keeps the ledger of verification mails.",
        discussion: """
            Questions and proofs are read beside a running service and change nothing. What changes the ledger (erase,
            purge, hold, access, keys --rotate) is carried out by the running service, and recorded. Personal values are
            masked.

            Exit codes: 0 good; 1 the check says no; 2 stale; 3 nothing done, because a hold stands; 64 wrong usage; 66 a
            file cannot be used; 75 try again.
            """,
        version: ToolVersion.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Asking",
                subcommands: [
                    ExplainCommand.self, SummaryCommand.self, AttemptsCommand.self, FailuresCommand.self,
                    ReportCommand.self,
                    ExportCommand.self, OperationsCommand.self, StatsCommand.self, BounceCommand.self,
                ] + serving),
            CommandGroup(
                name: "Proving",
                subcommands: [
                    VerifyCommand.self, CheckpointCommand.self, ProveCommand.self, CheckProofCommand.self,
                    CheckNoteCommand.self, TilesCommand.self,
                ]),
            CommandGroup(
                name: "Personal data and upkeep",
                subcommands: [
                    EraseCommand.self, PurgeCommand.self, HoldCommand.self, AccessCommand.self, BackupCommand.self,
                    RestoreCommand.self, KeysCommand.self, SampleCommand.self,
                ]),
        ]
    )

    /// What needs the trait `Service`.
    #if ERRATA_SERVICE
        private static let serving: [any ParsableCommand.Type] = [ServeCommand.self]
    #else
        private static let serving: [any ParsableCommand.Type] = []
    #endif
}
