/// A part of a formatted message.
public enum MessagePart: Sendable, Equatable {
    /// Text of the message.
    case text(String)
    /// A control character that starts or ends isolation.
    case bidiIsolation(String)
    /// Markup, which has no text of its own.
    case markup(FormattedMarkup)
    /// The formatted value of a placeholder.
    case value(FormattedPlaceholder)
    /// A placeholder that could not be formatted: what it would have shown, without braces, such as `$name`.
    case fallback(source: String)

    /// What the part adds to the message as a string.
    public var text: String {
        switch self {
        case .text(let text), .bidiIsolation(let text): text
        case .markup: ""
        case .value(let placeholder): placeholder.value.text
        case .fallback(let source): "{" + source + "}"
        }
    }
}

/// Markup in a formatted message.
public struct FormattedMarkup: Sendable, Equatable {
    /// Open, standalone or close.
    public var kind: MessageMarkup.Kind
    /// The identifier.
    public var name: String
    /// The `u:id`, when it has one.
    public var id: String?
    /// The options as text, sorted by name.
    public var options: [Option]

    /// An option of markup.
    public struct Option: Sendable, Equatable {
        /// The identifier.
        public var name: String
        /// The value as plain text.
        public var value: String
    }
}

/// The formatted value of a placeholder.
public struct FormattedPlaceholder: Sendable, Equatable {
    /// The value.
    public var value: FormattedValue
    /// The `u:id`, when it has one.
    public var id: String?
    /// The direction of the value.
    public var direction: TextDirection
    /// Whether `u:dir` asked for isolation.
    public var isIsolated: Bool
    /// The locale that it was formatted for.
    public var locale: String
}
