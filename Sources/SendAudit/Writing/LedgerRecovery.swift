/// Leave to go on although the file is behind the external checkpoint, or the keys are gone; both are recorded.
public struct LedgerRecovery: Sendable, Hashable {
    /// Why, in the operator's words.
    public var reason: String
    /// Who.
    public var actor: OperationActor
    /// Whether new keys take the place of lost ones.
    public var makesNewKeys: Bool

    /// Gives leave.
    public init(reason: String, actor: OperationActor, makesNewKeys: Bool = false) {
        self.reason = reason
        self.actor = actor
        self.makesNewKeys = makesNewKeys
    }
}
