/// A resolved text. It selects by equality.
public struct TextValue: ResolvedValue {
    /// The text.
    public let text: String
    /// The direction of the text.
    public let direction: TextDirection
    /// Only a text that a function annotated may select.
    public let canSelect: Bool

    /// Creates a resolved text.
    public init(_ text: String, direction: TextDirection = .unknown, canSelect: Bool = true) {
        self.text = text
        self.direction = direction
        self.canSelect = canSelect
    }

    /// The text.
    public var value: MessageValue { .string(text) }

    /// The text as it is; nothing is normalised.
    public func formatted() throws(FunctionError) -> FormattedValue {
        FormattedValue(type: "string", text: text)
    }

    /// Whether the key is canonically equivalent to the text.
    public func matches(_ key: String) throws(FunctionError) -> Bool { key == text }
}
