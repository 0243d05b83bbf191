/// Binds a variable to the resolved value of an expression.
public struct MessageDeclaration: Sendable, Equatable {
    /// Which keyword declares the variable.
    public enum Kind: String, Sendable, Equatable {
        /// `.input`: an external value, perhaps annotated with a function.
        case input
        /// `.local`: the value of any expression.
        case local
    }

    /// Which keyword declares the variable.
    public var kind: Kind
    /// The variable, without its `$`.
    public var name: String
    /// What it is bound to. For an input declaration its operand is the variable itself.
    public var value: MessageExpression

    /// Creates a declaration.
    public init(kind: Kind, name: String, value: MessageExpression) {
        self.kind = kind
        self.name = name
        self.value = value
    }
}
