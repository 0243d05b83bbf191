public import MessageFormat

/// A message of a table, compiled, with the variables that it needs.
public struct TableMessage: Sendable {
    /// The message. Its arguments by position are the variables of its entry in the table.
    public let message: CompiledMessage
    /// The variables that must have a value, one bit a position.
    let needs: UInt64

    /// The most variables of an entry.
    static let maximumVariables = 64

    /// Takes the compact form. Nothing is parsed.
    ///
    /// - Parameters:
    ///   - serialized: the message.
    ///   - needs: the variables that it uses, one bit a position.
    public init(_ serialized: String, needs: UInt64 = 0) {
        message = CompiledMessage(serialized: serialized)
        self.needs = needs
    }

    /// Takes a message in MessageFormat 2's syntax; for tables that are made at run time.
    ///
    /// - Parameters:
    ///   - source: the message.
    ///   - variables: the variables of its entry, at most 64.
    /// - Throws: `MessageSyntaxError`.
    public init(parsing source: String, variables: [String] = []) throws(MessageSyntaxError) {
        let compiled = try CompiledMessage(source, parameters: variables)
        let used = try CompiledMessage(source).parameters
        message = compiled
        needs = variables.prefix(Self.maximumVariables).enumerated().reduce(0) { needs, variable in
            used.contains(variable.element) ? needs | 1 << UInt64(variable.offset) : needs
        }
    }
}
