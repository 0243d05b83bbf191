/// 256 random bits, which nobody guesses.
package struct Secret: Sendable, Hashable {
    /// 64 hexadecimal digits.
    package let text: String

    /// Draws a secret.
    init() {
        var random = SystemRandomNumberGenerator()
        text = (0..<4).map { _ in
            let word = String(random.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }.joined()
    }

    /// Compares in a time that does not say how much was right.
    func matches(_ other: String) -> Bool {
        let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
