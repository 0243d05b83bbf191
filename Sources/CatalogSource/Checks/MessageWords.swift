import MessageFormat

/// What a message says, apart from how it is written: one text a variant, with its placeholders.
struct MessageWords {
    /// The variants' texts without white space at their ends.
    let texts: [String]
    /// Whether any of them has a word of its own: `–` or `{$code}` is the same in all languages.
    let hasLetters: Bool

    init(_ model: MessageModel) {
        var hasLetters = false
        texts = model.patterns.map { pattern in
            let text = pattern.map { element in
                switch element {
                case .text(let text):
                    hasLetters = hasLetters || text.unicodeScalars.contains(where: \.properties.isAlphabetic)
                    return text
                case .expression(let expression):
                    switch expression.operand {
                    case .literal(let text):
                        hasLetters = hasLetters || text.unicodeScalars.contains(where: \.properties.isAlphabetic)
                        return text
                    // NUL does not stand in texts.
                    case .variable(let name): return "\0\(name)\0"
                    case nil: return "\0"
                    }
                case .markup: return ""
                }
            }.joined()
            return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        self.hasLetters = hasLetters
    }

    /// Whether every variant is one of another message's.
    func isSame(as other: MessageWords) -> Bool {
        hasLetters && Set(texts).isSubset(of: other.texts)
    }
}
