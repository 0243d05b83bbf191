import FoundationEssentials

/// Header text outside ASCII as RFC 2047 encoded words, folded so that no line is longer than 76 characters.
enum EncodedWord {
    /// Encodes a header's text where it must be.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - prefixLength: the length of what stands before it on its first line.
    ///   - phrase: whether the text is a display name, in which more than non-ASCII must be encoded.
    static func header(_ text: String, prefixLength: Int = 0, phrase: Bool = false) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            phrase
                ? byte == 0x20 || Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
                    || (0x30...0x39).contains(byte)
                : (0x20...0x7E).contains(byte)
        }
        if isPlain, prefixLength + text.utf8.count <= 76, !text.contains("=?") { return text }
        // 45 bytes become 60 characters of base64, 72 with the frame of an encoded word; each word must hold whole
        // characters. The first shares its line with the header's name.
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            let room = words.count == 1 ? max(45 - prefixLength, 12) : 45
            if words[words.count - 1].count + bytes.count > room { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
