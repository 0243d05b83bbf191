/// The phrase of a status or the title of a problem, fit for a line of a log.
struct StatusPhrase {
    /// Printable, and at most ``maximumLength`` characters.
    let text: String

    static let maximumLength = 60

    /// - Returns: `nil` for an empty text, and for one with digits, `@`, `/` or quotes: phrases have none, but addresses,
    ///   numbers and keys of people do.
    init?(_ text: String) {
        // Bytes are bounded as well: one character may have any number of them.
        guard !text.isEmpty, text.utf8.count <= 4 * Self.maximumLength, text.count <= Self.maximumLength else {
            return nil
        }
        for scalar in text.unicodeScalars
        where scalar.properties.numericType != nil || "@\"\\/＠".unicodeScalars.contains(scalar) {
            return nil
        }
        self.text = TerminalText.printable(text)
    }
}
