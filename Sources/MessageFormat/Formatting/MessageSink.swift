/// What the interpreter gives a message to, piece by piece.
protocol MessageSink {
    /// Whether markup and errors are wanted, too. For text alone nobody asks after them.
    static var wantsMarkupAndErrors: Bool { get }

    /// Text of the message.
    mutating func append(text: Span<UInt8>)
    /// A control character around a value.
    mutating func append(_ control: BidiControl)
    /// A value that is text.
    mutating func append(string: Span<UInt8>, _ locale: MessageLocale)
    /// A value that is a whole number, as `:number` without options shows it.
    mutating func append(integer: Int64, _ locale: MessageLocale)
    /// Any other value.
    mutating func append(_ placeholder: FormattedPlaceholder)
    /// A placeholder that could not be formatted.
    mutating func append(fallback source: String)
    /// Markup.
    mutating func append(_ markup: FormattedMarkup)
}
