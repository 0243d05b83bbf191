/// A sequence of text and placeholders that is formatted as a unit.
public typealias MessagePattern = [PatternElement]

/// One element of a pattern.
public enum PatternElement: Sendable, Equatable {
    /// Text as it will appear, escapes resolved. Never empty in a model that the parser made.
    case text(String)
    /// A placeholder that is replaced by a formatted value.
    case expression(MessageExpression)
    /// A placeholder that marks a span or a point, and formats to nothing.
    case markup(MessageMarkup)
}
