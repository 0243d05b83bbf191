import Dispatch
import Foundation
import Synchronization

/// Whether somebody has asked the program to stop: Ctrl-C, or a service manager.
final class Interruption {
    private final class Flag: Sendable {
        let isSet = Mutex(false)
    }

    private let flag: Flag
    private let sources: [any DispatchSourceSignal]

    init() {
        let flag = Flag()
        // Else the signal ends the process before anybody can say how far it has come.
        sources = [SIGINT, SIGTERM].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { flag.isSet.withLock { $0 = true } }
            source.resume()
            return source
        }
        self.flag = flag
    }

    /// Whether to stop at the next good moment.
    var isRequested: Bool { flag.isSet.withLock { $0 } }
}
