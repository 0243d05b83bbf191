/// A value of the program's own that its own functions understand.
///
/// Without a function it is shown as its plain text; the default functions refuse it, but `:string`.
public protocol CustomMessageValue: Sendable {
    /// The value as text, or `nil` when it has none; then a placeholder that shows it falls back.
    var plainText: String? { get }
}

extension CustomMessageValue {
    /// No text.
    public var plainText: String? { nil }
}
