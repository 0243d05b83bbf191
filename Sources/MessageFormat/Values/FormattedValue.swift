/// A value as it appears in a message.
public struct FormattedValue: Sendable, Equatable {
    /// A piece of a formatted value, such as the digits of a number's integer.
    public struct Part: Sendable, Equatable {
        /// What the piece is. Numbers use the names of ECMA-402: `integer`, `group`, `decimal`, `fraction`,
        /// `minusSign`, `plusSign`, `percentSign`, `currency`, `unit`, `literal`, `nan`, `infinity`.
        public var type: String
        /// The text.
        public var value: String

        /// Creates a piece.
        public init(type: String, value: String) {
            self.type = type
            self.value = value
        }
    }

    /// What the value is: `string`, `number`, `datetime`, or a custom function's own word.
    public var type: String
    /// The whole text.
    public var text: String
    /// The pieces; empty for a value that is one piece of text.
    public var parts: [Part]

    /// A value that is one piece of text.
    public init(type: String, text: String) {
        self.type = type
        self.text = text
        parts = []
    }

    /// A value of several pieces.
    public init(type: String, parts: [Part]) {
        self.type = type
        self.parts = parts
        text = parts.reduce(into: "") { $0 += $1.value }
    }
}
