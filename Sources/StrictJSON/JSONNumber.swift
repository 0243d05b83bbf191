/// A JSON number as it was written.
package struct JSONNumber: Sendable, Hashable {
    /// The number's text in RFC 8259's grammar.
    package let text: String

    init(validatedText: String) {
        text = validatedText
    }

    /// The number of an integer.
    package init(_ value: some BinaryInteger) {
        text = String(value)
    }

    /// The number of a finite floating-point value; `nil` for infinities and NaN, which JSON has not.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// The nearest `Double`; infinite where the number is larger than `Double` reaches.
    package var doubleValue: Double {
        // The text passed RFC 8259's grammar, which is a subset of what `Double` reads.
        Double(text) ?? .nan
    }

    /// The value when the text is an integer that fits, written without fraction and exponent.
    package var integerValue: Int64? {
        Int64(text)
    }
}
