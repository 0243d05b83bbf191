import MessageFormat

/// The words of a message, apart from its syntax: one text a variant, with its placeholders.
struct MessageWords {
    /// The variants' texts without what no reader would call a translation: white space, marks of direction, the full stop.
    let texts: [String]
    /// Whether any of them has a word of its own: `–` or `{$code}` is the same in all languages.
    let hasLetters: Bool

    init(_ model: MessageModel) {
        texts = model.patterns.map { pattern in
            let text = pattern.map { element in
                switch element {
                case .text(let text): return text
                case .expression(let expression):
                    switch expression.operand {
                    case .literal(let text): return text
                    // NUL does not stand in texts.
                    case .variable(let name): return "\0\(name)\0"
                    case nil: return "\0\0"
                    }
                case .markup: return ""
                }
            }.joined()
            return Self.normalised(text)
        }
        hasLetters = texts.contains { Self.wordCount($0) > 0 }
    }

    /// Whether every variant is one of another message's.
    func isSame(as other: MessageWords) -> Bool {
        hasLetters && Set(texts).isSubset(of: other.texts)
    }

    /// The first variant of more than one word that another message has too. One word alone may be the same by chance.
    func firstShared(with other: MessageWords) -> Int? {
        texts.firstIndex { Self.wordCount($0) > 1 && other.texts.contains($0) }
    }

    private static func normalised(_ text: String) -> String {
        var visible = ""
        visible.unicodeScalars.append(
            contentsOf: text.unicodeScalars.filter { $0.properties.generalCategory != .format })
        let spaced = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(spaced.reversed().drop { ".。．。!！…".contains($0) || $0.isWhitespace }.reversed())
    }

    private static func wordCount(_ text: String) -> Int {
        // Between two NULs stands the name of a placeholder.
        let own = text.split(separator: "\0", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset.isMultiple(of: 2) ? $0.element : nil }.joined(separator: " ")
        return own.split(separator: " ").count { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
    }
}
