import SendService
import ServiceLifecycle
import UnixSignals

/// Has the service read anew what may change while it runs, when the process is sent SIGHUP.
struct ReloadOnSignal: Service {
    let server: SendServer
    private let signals: UnixSignalsSequence

    /// From here on SIGHUP does not end the process.
    init(server: SendServer) async {
        self.server = server
        signals = await UnixSignalsSequence(trapping: .sighup)
    }

    func run() async throws {
        for await _ in signals.cancelOnGracefulShutdown() { await server.reload() }
    }
}
