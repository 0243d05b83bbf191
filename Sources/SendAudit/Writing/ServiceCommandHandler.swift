import Synchronization

/// A service beside the ledger that does what operators ask of it over the ledger's control socket; see
/// ``AuditLedger/register(commands:)``.
public protocol ServiceCommandHandler: Sendable {
    /// Does something.
    ///
    /// - Parameters:
    ///   - command: what.
    ///   - actor: who asks; a change is recorded with it, by ``AuditLedger/record(_:by:)``, before it is made.
    ///   - ledger: the ledger that the handler is registered with.
    /// - Returns: what there is to say, as JSON.
    /// - Throws: `LedgerError`, or any error, whose description the operator reads.
    func perform(_ command: ServiceCommand, by actor: OperationActor, in ledger: AuditLedger) async throws -> String
}

extension AuditLedger {
    /// Has a service carry out what operators ask of it; one that was registered before is replaced.
    ///
    /// - Parameter handler: the service's side; the ledger keeps it as long as it is open.
    public func register(commands handler: any ServiceCommandHandler) {
        commandHandler.withLock { $0 = handler }
    }
}
