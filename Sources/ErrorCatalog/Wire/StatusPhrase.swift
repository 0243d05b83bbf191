/// The phrase of a status or a title like one, which a line of a log may repeat.
struct StatusPhrase {
    /// The phrase as it came.
    let text: String

    static let maximumLength = 60

    /// - Returns: `nil` for a text that is longer than ``maximumLength``, or not written as HTTP's phrases are: words of
    ///   ASCII letters, each with a capital. A server's message is a sentence, and what stands for a person has digits,
    ///   an `@` or no capitals.
    init?(_ text: String) {
        guard text.utf8.count <= Self.maximumLength else { return nil }
        let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        for word in words {
            guard let first = word.first, Self.isCapital(first), word.allSatisfy(Self.isOfWord) else { return nil }
        }
        self.text = text
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        isCapital(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
}
