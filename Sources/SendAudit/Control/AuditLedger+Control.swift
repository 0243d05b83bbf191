import MerkleLog
import Synchronization

extension AuditLedger {
    /// Listens for tools; what they ask is carried out as long as the ledger is there.
    func listen() throws(LedgerError) -> any LedgerListener {
        try ControlServer(ledgerPath: path, clock: options.clock) { [weak self] request, process, progress in
            guard let self else { return .failed(LedgerError(code: .closed, message: "the ledger was closed")) }
            return await self.perform(request, from: process, progress: progress)
        }
    }

    /// Carries out what a tool asks.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - process: the process that asks; `nil` where it is not known.
    ///   - progress: called with how far a removal has come.
    public func perform(
        _ request: ControlRequest, from process: CallingProcess? = nil,
        progress: @escaping @Sendable (RemovalProgress) -> Void = { _ in }
    ) async -> ControlAnswer {
        let caller = { (name: String) in OperationActor(name, process: process) }
        do {
            switch request {
            case .erase(let email, let reason, let actor, let isUnverified):
                return .erased(
                    try await erase(
                        email: email, reason: reason, actor: caller(actor), isUnverified: isUnverified,
                        progress: progress))
            case .purge(let cutoff, let reason, let actor, let isUnverified):
                return .init(
                    try await purge(
                        before: cutoff, reason: reason, actor: caller(actor), isUnverified: isUnverified,
                        progress: progress))
            case .access(let email, let reason, let actor):
                let sequence = try await recordAccess(email: email, reason: reason, actor: caller(actor))
                guard let email else { return .recorded(sequence) }
                return .exported(sequence: sequence, beside: await exportBeside(email: email))
            case .hold(let scope, let reason, let actor):
                return .recorded(try await placeHold(scope, reason: reason, actor: caller(actor)))
            case .release(let sequence, let reason, let actor):
                try await releaseHold(sequence, reason: reason, actor: caller(actor))
                return .recorded(sequence)
            case .rotate(.signing, let reason, let actor):
                return .key(try await rotateSigningKey(reason: reason, actor: caller(actor)).description)
            case .rotate(.search, let reason, let actor):
                return .key("\(try await rotateSearchKey(reason: reason, actor: caller(actor)))")
            case .backup(let entries, let name, let actor):
                return .recorded(try await recordBackup(entries: entries, name: name, actor: caller(actor)))
            case .service(let command):
                guard let handler = commandHandler.withLock({ $0 }) else {
                    throw LedgerError(
                        code: .invalid,
                        message: "what writes this ledger is no service that takes the command '\(command.name)'")
                }
                return .service(try await handler.perform(command, by: caller(command.actor), in: self))
            case .checkpoint:
                let checkpointer = checkpointer
                return .recorded(
                    try await writer.perform { core, _ in
                        try checkpointer.writeNow()
                        return Int64(clamping: core.tree.size)
                    })
            }
        } catch {
            return .failed(
                error as? LedgerError
                    ?? LedgerError(code: .notWritten, message: "the ledger could not do it: \(error)"))
        }
    }
}

extension ControlAnswer {
    fileprivate static func recorded(_ sequence: Int64) -> ControlAnswer {
        .done(sequence: sequence, count: 1, isLogEmptied: true)
    }
}
