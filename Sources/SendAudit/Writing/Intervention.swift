public import SendAPI

/// A change by an operator to what a service was about to do, as it is recorded.
public struct Intervention: Sendable, Hashable {
    /// The command that the operator gave, such as `outbox drop`.
    public var command: String
    /// Why, in their words.
    public var reason: String?
    /// The attempt that it is about.
    public var attempt: AttemptID?
    /// The address that it is about.
    public var email: String?
    /// The device fingerprint that it is about.
    public var device: String?
    /// The network address that it is about.
    public var peer: String?
    /// The X-client-id that it is about.
    public var client: String?

    /// Names a change.
    public init(command: String, reason: String?) {
        (self.command, self.reason) = (command, reason)
    }
}

extension AuditLedger {
    /// Records that an operator changes what a service was about to do. Comes before it is changed.
    ///
    /// - Parameters:
    ///   - intervention: what.
    ///   - actor: who.
    /// - Returns: the number of the entry.
    /// - Throws: ``LedgerError``.
    @discardableResult
    public func record(_ intervention: Intervention, by actor: OperationActor) async throws(LedgerError) -> Int64 {
        var entry = LedgerEntry(kind: .intervention, time: options.clock())
        entry.set(.command, intervention.command)
        entry.set(.reason, intervention.reason)
        entry.set(actor)
        entry.set(.attemptID, intervention.attempt)
        entry.set(.email, intervention.email)
        entry.set(.deviceFingerprint, intervention.device)
        entry.set(.peerAddress, intervention.peer)
        entry.set(.clientID, intervention.client)
        return try await write(entry).sequence
    }
}
