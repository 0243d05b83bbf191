/// What an operator has a service do that writes a ledger; see ``ServiceCommandHandler``.
public struct ServiceCommand: Sendable, Hashable {
    /// What, such as `outbox drop`. An entry keeps 64 bytes of it.
    public var name: String
    /// To what, by name.
    public var arguments: [String: String]
    /// Why, in the operator's words; `nil` for what only looks.
    public var reason: String?
    /// Who asks, by their own account.
    public var actor: String

    /// Creates a command.
    public init(_ name: String, _ arguments: [String: String] = [:], reason: String? = nil, actor: String) {
        (self.name, self.arguments, self.reason, self.actor) = (name, arguments, reason, actor)
    }
}
