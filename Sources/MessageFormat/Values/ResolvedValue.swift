/// What a function makes of its operand and options: a value that can be formatted, selected on, or given to another
/// function.
///
/// Source: LDML 48.2, part 9, "Resolved Values".
public protocol ResolvedValue: Sendable {
    /// What the value is worth as operand or option of another function.
    var value: MessageValue { get }

    /// Options that a function may take over when this is its operand, by name.
    var options: [String: MessageValue] { get }

    /// The direction of the formatted text.
    var direction: TextDirection { get }

    /// Whether ``matches(_:)`` can be asked at all. A value that cannot select is a Bad Selector.
    var canSelect: Bool { get }

    /// Formats the value.
    ///
    /// - Throws: a `FunctionError`; the placeholder then shows its fallback.
    func formatted() throws(FunctionError) -> FormattedValue

    /// Whether a key of a variant matches. Compare strings with `==`, which is by canonical equivalence.
    ///
    /// - Throws: `.badVariantKey` for a key that has the wrong form, which is reported and does not match; any other
    ///   `FunctionError` makes the whole selector a Bad Selector.
    func matches(_ key: String) throws(FunctionError) -> Bool

    /// Whether the first of two matching keys is the better match.
    func prefers(_ key: String, to other: String) -> Bool
}

extension ResolvedValue {
    /// No options.
    public var options: [String: MessageValue] { [:] }
    /// Unknown.
    public var direction: TextDirection { .unknown }
    /// No.
    public var canSelect: Bool { false }
    /// Matches nothing.
    public func matches(_ key: String) throws(FunctionError) -> Bool { false }
    /// Prefers none.
    public func prefers(_ key: String, to other: String) -> Bool { false }
}
