import Dispatch
import SendAPI
import StrictJSON

/// A tool's way to change a ledger: through the process that writes it, or, where none does, by becoming the writer.
public struct LedgerControl: Sendable {
    /// The ledger's file.
    public let path: String
    /// How the ledger is opened when nobody writes it.
    public let options: LedgerOptions
    /// How long another tool's turn is waited for, each of which takes a moment.
    public let patience: Duration
    /// Registers what belongs to the ledger, where this process becomes its writer.
    private let prepare: @Sendable (AuditLedger) async throws -> Void

    /// Names a ledger.
    ///
    /// - Parameters:
    ///   - path: its file.
    ///   - options: how it is opened when nobody writes it.
    ///   - patience: how long another tool's turn is waited for.
    ///   - prepare: called with the ledger where this process becomes its writer, before anything is done: it registers what
    ///     the ledger's service would.
    public init(
        path: String, options: LedgerOptions, patience: Duration = .seconds(10),
        prepare: @escaping @Sendable (AuditLedger) async throws -> Void = { _ in }
    ) {
        (self.path, self.options, self.patience, self.prepare) = (path, options, patience, prepare)
    }

    /// Has something done.
    ///
    /// - Parameters:
    ///   - request: what.
    ///   - progress: called with how far a removal has come.
    /// - Throws: ``LedgerError``: `locked` when somebody writes the ledger and does not answer, and whatever the writer
    ///   answers. Untyped, since the optimiser of Swift 6.3.1 crashes on some callers of the typed form.
    public func send(
        _ request: ControlRequest, progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async throws -> ControlAnswer {
        try LedgerPath.check(path)
        guard request.json.text.utf8.count < ControlSocket.maximumLine else {
            throw LedgerError(code: .invalid, message: "the reason or the address is too long; say it in fewer words")
        }
        let answer = try await answer(request, progress)
        if case .failed(let error) = answer { throw error }
        return answer
    }

    /// Has something done by the process that writes the ledger; nobody becomes the writer for it.
    ///
    /// - Returns: `nil` where nobody writes the ledger, or who does takes no calls.
    /// - Throws: ``LedgerError``: whatever the writer answers.
    public func sendToWriter(_ request: ControlRequest) async throws -> ControlAnswer? {
        let answer = try await askWriter(request) { _ in }
        if case .failed(let error)? = answer { throw error }
        return answer
    }

    /// Asks the writer, or becomes it. Where another tool has just become it, its turn comes to an end.
    private func answer(
        _ request: ControlRequest, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> ControlAnswer {
        let start = options.clock.uptime
        while true {
            if let answer = try await askWriter(request, progress) { return answer }
            do {
                return try await write(request, progress)
            } catch let error as LedgerError where error.code == .locked {
                guard options.clock.uptime - start < patience else {
                    throw LedgerError(
                        code: .locked,
                        message:
                            "\(path): another process writes this ledger, and answers no tool; try again in a moment")
                }
                try await options.clock.sleep(for: .milliseconds(50))
            }
        }
    }

    /// Asks the writer, on a thread of its own: the calls block, and tasks must not.
    ///
    /// - Returns: `nil` when nobody listens.
    private func askWriter(
        _ request: ControlRequest, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> ControlAnswer? {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "audit-ledger.control-client").async {
                continuation.resume(
                    with: Result {
                        guard let socket = try ControlSocket.connect(to: ControlSocket.path(of: path)) else {
                            return nil
                        }
                        return try ask(socket, request, progress)
                    })
            }
        }
    }

    private func ask(
        _ socket: consuming ControlSocket, _ request: ControlRequest, _ progress: (RemovalProgress) -> Void
    ) throws(LedgerError) -> ControlAnswer {
        socket.write(line: request.json.text)
        while let line = socket.readLine(maximum: ControlSocket.maximumAnswer) {
            guard let json = try? JSONValue(parsing: line, maximumLength: ControlSocket.maximumAnswer) else { break }
            if let step = RemovalProgress(json) {
                progress(step)
            } else if let answer = ControlAnswer(json) {
                return answer
            }
        }
        throw LedgerError(
            code: .locked, message: "\(path): the process that writes this ledger ended before it answered; try again")
    }

    private func write(
        _ request: ControlRequest, _ progress: @escaping @Sendable (RemovalProgress) -> Void
    ) async throws -> ControlAnswer {
        var options = options
        options.acceptsControl = false
        let ledger = try await AuditLedger.open(path: path, options: options)
        do {
            try await prepare(ledger)
        } catch {
            try? await ledger.close()
            throw error
        }
        let answer = await ledger.perform(request, from: .current, progress: progress)
        do {
            try await ledger.close()
        } catch {
            throw LedgerError(code: .unreadable, message: "\(path): \(error)")
        }
        return answer
    }
}
