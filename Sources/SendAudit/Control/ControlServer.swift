import Dispatch
import StrictJSON
import Synchronization

/// Listens for the tools beside a ledger that is being written, on a socket that only its owner may use.
///
/// A thread waits and not a task: the calls block, and tasks must not.
final class ControlServer: Sendable {
    /// Carries a request out, and tells on the way how many entries are done, of how many.
    typealias Handler = @Sendable (ControlRequest, @escaping @Sendable (Int, Int) -> Void) async -> ControlAnswer

    private let path: String
    private let listener: Mutex<ControlSocket?>
    private let handler: Handler

    init(ledgerPath: String, handler: @escaping Handler) throws(LedgerError) {
        path = ControlSocket.path(of: ledgerPath)
        let socket = try ControlSocket.listen(at: path)
        let descriptor = socket.descriptor
        listener = Mutex(socket)
        self.handler = handler
        DispatchQueue(label: "audit-ledger.control").async { [weak self] in
            while let caller = ControlSocket.accept(on: descriptor) {
                guard let self else { return }
                self.serve(caller)
            }
        }
    }

    /// Stops listening. A request that is being carried out goes on to its end.
    func stop() {
        listener.withLock { socket in
            guard socket != nil else { return }
            socket?.shutDown()
            ControlSocket.remove(path)
            socket = nil
        }
    }

    /// One caller at a time: what the tools ask changes the ledger, and two of them must not mix.
    private func serve(_ caller: consuming ControlSocket) {
        guard let line = caller.readLine() else { return }
        guard let json = try? JSONValue(parsing: line, maximumLength: ControlSocket.maximumLine),
            let request = ControlRequest(json)
        else {
            let error = LedgerError(code: .invalid, message: "the request is none that this version knows")
            caller.write(line: ControlAnswer.failed(error).json.text)
            return
        }
        let descriptor = caller.descriptor
        let finished = DispatchSemaphore(value: 0)
        Task { [handler] in
            let answer = await handler(request) { done, total in
                ControlSocket.write(
                    line: (["done": .number(JSONNumber(done)), "total": .number(JSONNumber(total))] as JSONValue).text,
                    to: descriptor)
            }
            ControlSocket.write(line: answer.json.text, to: descriptor)
            finished.signal()
        }
        // The caller's socket lives until its answer is written.
        finished.wait()
    }
}
