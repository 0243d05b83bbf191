import Logging
import SendDemo
import SendService
import ServiceLifecycle

// swift-format-ignore
func sendDemoPage(configuration: ServiceConfiguration, logger: Logger) async throws {
    // page: SendDemo
    let demo = try Demo(configuration)
    let server = try await SendServer(configuration: configuration, addition: demo.addition, logger: logger)
    try await ServiceGroup(services: [server], gracefulShutdownSignals: [.sigterm], logger: logger).run()
    // end
}
