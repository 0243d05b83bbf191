/// A part of a message that is determined while it is formatted.
public struct MessageExpression: Sendable, Equatable {
    /// What the function works on, or what is formatted as it is. Absent for `{:function}`.
    public var operand: MessageOperand?
    /// The function, when there is one.
    public var function: FunctionReference?
    /// Notes for tools; they have no effect on formatting.
    public var attributes: [MessageAttribute]

    /// Creates an expression.
    public init(
        operand: MessageOperand?, function: FunctionReference? = nil, attributes: [MessageAttribute] = []
    ) {
        self.operand = operand
        self.function = function
        self.attributes = attributes
    }
}

/// A literal or a variable, as operand or as the value of an option.
public enum MessageOperand: Sendable, Equatable {
    /// A literal's text, escapes resolved.
    case literal(String)
    /// A variable's name, without its `$`.
    case variable(String)
}

/// A function and its options.
public struct FunctionReference: Sendable, Equatable {
    /// The identifier without its `:`, such as `number` or `ns:function`.
    public var name: String
    /// The options in source order. The order has no meaning.
    public var options: [MessageOption]

    /// Creates a reference to a function.
    public init(name: String, options: [MessageOption] = []) {
        self.name = name
        self.options = options
    }
}

/// A named argument of a function or of markup.
public struct MessageOption: Sendable, Equatable {
    /// The identifier.
    public var name: String
    /// A literal or a variable.
    public var value: MessageOperand

    /// Creates an option.
    public init(name: String, value: MessageOperand) {
        self.name = name
        self.value = value
    }
}

/// A note for tools on an expression or on markup.
public struct MessageAttribute: Sendable, Equatable {
    /// The identifier without its `@`.
    public var name: String
    /// The literal, or `nil` for an attribute that only stands there.
    public var value: String?

    /// Creates an attribute.
    public init(name: String, value: String? = nil) {
        self.name = name
        self.value = value
    }
}
