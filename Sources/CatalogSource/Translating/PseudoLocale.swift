package import MessageFormat

/// Languages for tests: they show what is not translated, what does not fit, and what breaks from right to left, to people
/// who read English. Source: CLDR's `en-XA` and `ar-XB`.
package enum PseudoLocale: String, Sendable, CaseIterable {
    /// English with accents, a third longer, in brackets.
    case accented = "en-XA"
    /// English whose words run from right to left.
    case mirrored = "ar-XB"

    private static let accents: [Character: Character] = [
        "a": "å", "b": "ƀ", "c": "ç", "d": "ð", "e": "é", "f": "ƒ", "g": "ĝ", "h": "ĥ", "i": "î", "j": "ĵ", "k": "ķ",
        "l": "ļ", "m": "ɱ", "n": "ñ", "o": "ö", "p": "þ", "q": "ǫ", "r": "ŕ", "s": "š", "t": "ţ", "u": "û", "v": "ṽ",
        "w": "ŵ", "x": "ẋ", "y": "ý", "z": "ž", "A": "Å", "B": "Ɓ", "C": "Ç", "D": "Ð", "E": "É", "F": "Ƒ", "G": "Ĝ",
        "H": "Ĥ", "I": "Î", "J": "Ĵ", "K": "Ķ", "L": "Ļ", "M": "Ṁ", "N": "Ñ", "O": "Ö", "P": "Þ", "Q": "Ǫ", "R": "Ŕ",
        "S": "Š", "T": "Ţ", "U": "Û", "V": "Ṽ", "W": "Ŵ", "X": "Ẋ", "Y": "Ý", "Z": "Ž",
    ]

    private static let fillers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

    /// A message in this language. Placeholders, selectors and keys stay as they are; a plural variant that English does
    /// not have is not added.
    package func message(_ model: MessageModel) -> MessageModel {
        switch model {
        case .pattern(var message):
            message.pattern = pattern(message.pattern)
            return .pattern(message)
        case .select(var message):
            for index in message.variants.indices {
                message.variants[index].value = pattern(message.variants[index].value)
            }
            return .select(message)
        }
    }

    private func pattern(_ pattern: MessagePattern) -> MessagePattern {
        let letters = pattern.reduce(0) { count, element in
            if case .text(let text) = element { count + text.count } else { count }
        }
        guard letters > 0 else { return pattern }
        var changed = pattern.map { element in
            guard case .text(let text) = element else { return element }
            return PatternElement.text(self.text(text))
        }
        if self == .accented {
            changed.insert(.text("["), at: 0)
            changed.append(.text(Self.filler(letters / 3 + 1) + "]"))
        }
        return changed
    }

    private func text(_ text: String) -> String {
        switch self {
        case .accented: String(text.map { Self.accents[$0] ?? $0 })
        case .mirrored:
            text.split(separator: " ", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "\u{200F}\u{202E}\($0)\u{202C}\u{200F}" }.joined(separator: " ")
        }
    }

    private static func filler(_ count: Int) -> String {
        var text = ""
        var word = 0
        while text.count < count {
            text += " " + fillers[word % fillers.count]
            word += 1
        }
        return text
    }
}
