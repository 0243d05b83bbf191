import Dispatch
import SendAPI
import StrictJSON
import Synchronization

/// Listens for the tools beside a ledger that is being written, on a socket that only its owner may use.
///
/// Callers are served beside each other, each on a thread of its own: the calls block, and tasks must not. What must not mix,
/// the ledger keeps apart itself.
final class ControlServer: LedgerListener {
    /// Carries a request out, and reports on the way how far it has come.
    typealias Handler =
        @Sendable (ControlRequest, CallingProcess?, @escaping @Sendable (RemovalProgress) -> Void) async ->
        ControlAnswer

    /// How many callers are served at a time.
    static let maximumCallers = 16
    /// How many of them may remove something, which can take long: a hold finds a place beside them.
    static let maximumRemovals = 8

    private struct Load {
        var callers = 0
        var removals = 0
    }

    private let path: String
    private let listener: Mutex<Source?>
    private let handler: Handler
    private let load = Mutex(Load())

    /// - Parameter patience: how many seconds a caller may take to send its line, or to take one of ours.
    init(ledgerPath: String, patience: Int = 10, clock: TimeSource, handler: @escaping Handler) throws(LedgerError) {
        path = ControlSocket.path(of: ledgerPath)
        let open = OpenListener(try ControlSocket.listen(at: path))
        // No thread waits for callers: libdispatch has 255 of them, and each open ledger would hold one.
        let source = DispatchSource.makeReadSource(
            fileDescriptor: open.socket.descriptor, queue: DispatchQueue(label: "audit-ledger.control"))
        listener = Mutex(Source(source))
        self.handler = handler
        source.setEventHandler { [weak self] in
            while let caller = ControlSocket.accept(on: open.socket.descriptor, clock: clock) {
                guard let self else { return }
                caller.bound(seconds: patience)
                self.admit(caller)
            }
        }
        // The socket may be closed only when nothing looks at it any more.
        source.setCancelHandler { withExtendedLifetime(open) {} }
        source.activate()
    }

    private final class Source: Sendable {
        // An object of libdispatch may be used from any thread; that it is not declared so is the library's matter.
        nonisolated(unsafe) private let source: any DispatchSourceRead

        init(_ source: any DispatchSourceRead) {
            unsafe self.source = source
        }

        func cancel() { unsafe source.cancel() }
    }

    /// The socket, for closures, which cannot hold what cannot be copied.
    private final class OpenListener: Sendable {
        let socket: ControlSocket

        init(_ socket: consuming ControlSocket) {
            self.socket = socket
        }
    }

    /// Stops listening. A request that is being carried out goes on to its end.
    func stop() {
        listener.withLock { source in
            guard let open = source else { return }
            open.cancel()
            ControlSocket.remove(path)
            source = nil
        }
    }

    private func admit(_ caller: consuming ControlSocket) {
        let hasPlace = load.withLock { load in
            guard load.callers < Self.maximumCallers else { return false }
            load.callers += 1
            return true
        }
        guard hasPlace else {
            // Its line is not waited for: this is the thread that the next caller needs.
            Self.refuse(caller, .overloaded, "\(Self.maximumCallers) callers are being served; try again in a moment")
            return
        }
        let place = Mutex<ControlSocket?>(caller)
        DispatchQueue(label: "audit-ledger.control.caller").async { [self] in
            let caller = place.withLock { $0.take() }
            if let caller { serve(caller) }
            load.withLock { $0.callers -= 1 }
        }
    }

    private func serve(_ caller: consuming ControlSocket) {
        guard let line = caller.readLine() else { return }
        guard let json = try? JSONValue(parsing: line, maximumLength: ControlSocket.maximumLine),
            let request = ControlRequest(json)
        else { return Self.refuse(caller, .invalid, "the request is none that this version knows") }
        let isAdmitted = load.withLock { load in
            guard request.isRemoval else { return true }
            guard load.removals < Self.maximumRemovals else { return false }
            load.removals += 1
            return true
        }
        guard isAdmitted else {
            return Self.refuse(
                caller, .overloaded, "\(Self.maximumRemovals) removals wait already; try again in a moment")
        }
        defer { if request.isRemoval { load.withLock { $0.removals -= 1 } } }
        let call = ControlCall()
        let process = CallingProcess.atOtherEnd(of: caller.descriptor)
        Task { [handler] in
            call.finish(await handler(request, process) { call.report($0) })
        }
        var isListening = true
        while true {
            let line = call.next()
            // Whoever went away had asked for it all the same.
            if isListening { isListening = caller.write(line: line.text) }
            if case .answer = line { return }
        }
    }

    private static func refuse(_ caller: consuming ControlSocket, _ code: LedgerError.Code, _ message: String) {
        caller.write(line: ControlAnswer.failed(LedgerError(code: code, message: message)).json.text)
    }
}
