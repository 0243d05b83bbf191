import Foundation
import Logging
import SendService
import ServiceLifecycle

// swift-format-ignore
func sendServicePage(logger: Logger) async throws {
    // page: SendService
    let settings = try await SettingsReader(environment: ProcessInfo.processInfo.environment, file: "config.json")
    let server = try await SendServer(configuration: try ServiceConfiguration(settings), logger: logger)
    try await ServiceGroup(services: [server], gracefulShutdownSignals: [.sigterm], logger: logger).run()
    // end
}
