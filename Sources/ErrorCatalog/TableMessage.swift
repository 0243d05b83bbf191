public import MessageFormat

/// A message of a table, compiled, with the variables that it shows.
public struct TableMessage: Sendable {
    /// The message.
    public let message: CompiledMessage
    /// The names of its variables, in the order in which the message takes them by position.
    public let variables: [String]

    /// Takes the compact form that the catalogue's compiler wrote. Nothing is parsed.
    public init(_ serialized: String, _ variables: [String] = []) {
        message = CompiledMessage(serialized: serialized)
        self.variables = variables
    }

    /// Takes a message in MessageFormat 2's syntax; for tables that are made at run time.
    ///
    /// - Throws: `MessageSyntaxError`.
    public init(parsing source: String) throws(MessageSyntaxError) {
        let compiled = try CompiledMessage(source)
        message = compiled
        variables = compiled.parameters
    }

    /// The text, or `nil` when one of the variables has no value.
    func text(_ arguments: [String: MessageValue], locale: MessageLocale, bidiIsolation: BidiIsolation) -> String? {
        var values: [MessageValue] = []
        values.reserveCapacity(variables.count)
        for name in variables {
            guard let value = arguments[name] else { return nil }
            values.append(value)
        }
        return message.format(positional: values.span, locale: locale, bidiIsolation: bidiIsolation)
    }
}
