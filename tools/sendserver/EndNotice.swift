import SendService
import ServiceLifecycle

/// Tells the service manager that the service ends. The last of its group, so the first to hear of it.
struct EndNotice: Service {
    let manager: ServiceManager?

    func run() async throws {
        try await gracefulShutdown()
        await manager?.sayStopping()
    }
}
