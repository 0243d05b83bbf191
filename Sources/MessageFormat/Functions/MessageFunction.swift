/// A function that messages can call, such as `:number`.
///
/// ```swift
/// struct Shout: MessageFunction {
///     func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue {
///         guard let text = call.operand?.value.plainText else { throw FunctionError(.badOperand, ":shout needs text") }
///         return TextValue(text.uppercased())
///     }
/// }
/// let functions = FunctionRegistry.standard.adding(["app:shout": Shout()])
/// ```
///
/// Source: LDML 48.2, part 9, "Function Handler".
public protocol MessageFunction: Sendable {
    /// Resolves an expression.
    ///
    /// Errors that leave a usable value, such as an option that is ignored, go to ``FunctionCall/report(_:)``.
    ///
    /// - Throws: a `FunctionError`; the expression then is its fallback value.
    func resolve(_ call: inout FunctionCall) throws(FunctionError) -> any ResolvedValue

    /// Whether the function takes an operand that did not resolve without calling it an error of its own. It is then
    /// not called, and its expression is the operand's fallback value, which as a selector matches only `*`.
    var toleratesUnresolvedOperand: Bool { get }
}

extension MessageFunction {
    /// No: an operand that did not resolve is a Bad Operand.
    public var toleratesUnresolvedOperand: Bool { false }
}
