/// A catalogue's definition of a code's parameter.
public struct ParameterDefinition: Sendable, Hashable {
    /// The name, as messages and wire texts use it.
    public let name: String
    /// What it holds.
    public let type: ParameterType
    /// The seconds for which one of it stands in the waiting time of its code; `nil` for what is no part of that time.
    public let waitSeconds: Int64?

    /// Creates a definition; for generated code.
    public init(_ name: String, _ type: ParameterType, waitSeconds: Int64? = nil) {
        self.name = name
        self.type = type
        self.waitSeconds = waitSeconds
    }
}
