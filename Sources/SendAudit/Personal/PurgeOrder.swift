import SendAPI

/// What somebody has asked a retention for.
struct PurgeOrder: Sendable {
    /// Entries from this moment on stay.
    let cutoff: Timestamp
    let reason: String
    let actor: OperationActor
    /// Whether they gave leave to go on without a verification.
    let isUnverified: Bool
}
