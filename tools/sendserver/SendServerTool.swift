import ArgumentParser
import Foundation
import Logging
import SendAudit
import SendService
import ServiceLifecycle

/// The daemon.
@main
struct SendServerTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sendserver",
        abstract: "Serves the verification-mail API.",
        discussion: """
            Settings come from the environment (ERRATA_HTTP_PORT), then from --config, then from the defaults; \
            'sendserver settings' lists them, and 'sendserver check-config' looks at yours. SIGTERM and Ctrl-C end it after the requests in flight; \
            SIGHUP has it read its certificate (http.tls) and the clients (clientsFile) anew.

            Exit codes: 0 ended as asked; 1 a setting is wrong or the service failed; 66 a file cannot be read; \
            75 another process holds the ledger.
            """,
        subcommands: [
            ServeCommand.self, BounceCommand.self, CheckConfigurationCommand.self, ConfigurationCommand.self,
            LimitsCommand.self, OutboxCommand.self, SettingsCommand.self, SuppressionCommand.self,
        ],
        defaultSubcommand: ServeCommand.self
    )
}
