/// Finds reply codes (RFC 5321) and enhanced status codes (RFC 3463) in text.
enum SMTPCodes {
    /// The end of `550 5.1.1 `, `550-5.1.1 `, `550-` or `550 ` at `start`, which follows white space.
    static func endOfCode(in bytes: [UInt8], from start: Int) -> Int? {
        guard let code = replyCode(in: bytes, at: start), code >= 400 else { return nil }
        var index = start + 3
        guard index < bytes.count, bytes[index] == .space || bytes[index] == UInt8(ascii: "-") else { return nil }
        let hyphen = bytes[index] == UInt8(ascii: "-")
        index += 1
        if let enhanced = enhancedCode(in: bytes, at: index) { return index + enhanced.utf8.count }
        // `550 users` is a number in a sentence as often as a code; a hyphen makes it a code.
        return hyphen ? index - 1 : nil
    }

    /// Three digits, the first 2 to 5, that are no part of a longer number.
    static func replyCode(in bytes: [UInt8], at index: Int) -> Int? {
        guard index >= 0, index + 3 <= bytes.count else { return nil }
        guard (50...53).contains(bytes[index]), bytes[index + 1] <= 53, bytes[index + 1].isDigit,
            bytes[index + 2].isDigit
        else { return nil }
        if index > 0, isPartOfWord(bytes[index - 1]) { return nil }
        if index + 3 < bytes.count, bytes[index + 3] == UInt8(ascii: ".") || isPartOfWord(bytes[index + 3]),
            !(bytes[index + 3] == UInt8(ascii: "-"))
        {
            // `550.` may end a sentence; `550.1` is another number.
            guard bytes[index + 3] == UInt8(ascii: "."), index + 4 >= bytes.count || !bytes[index + 4].isDigit else {
                return nil
            }
        }
        return Int(bytes[index] - 48) * 100 + Int(bytes[index + 1] - 48) * 10 + Int(bytes[index + 2] - 48)
    }

    /// `5.7.26` at `index`, no part of a longer number such as an address.
    static func enhancedCode(in bytes: [UInt8], at index: Int) -> String? {
        guard index >= 0, index < bytes.count else { return nil }
        guard bytes[index] == 50 || bytes[index] == 52 || bytes[index] == 53 else { return nil }
        if index > 0, isPartOfWord(bytes[index - 1]), bytes[index - 1] != UInt8(ascii: "-") { return nil }
        var position = index + 1
        for _ in 0..<2 {
            guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return nil }
            position += 1
            let start = position
            while position < bytes.count, bytes[position].isDigit { position += 1 }
            guard (1...3).contains(position - start) else { return nil }
        }
        if position < bytes.count {
            if bytes[position].isLetter { return nil }
            if bytes[position] == UInt8(ascii: "."), position + 1 < bytes.count, bytes[position + 1].isDigit {
                return nil
            }
        }
        return String(decoding: bytes[index..<position], as: UTF8.self)
    }

    /// All enhanced codes of a text, in order.
    static func enhancedCodes(in text: String) -> [String] {
        let bytes = Array(text.utf8.prefix(ReplyText.longest))
        return bytes.indices.compactMap { enhancedCode(in: bytes, at: $0) }
    }

    /// The first code of refusal that starts a line or follows a sign that introduces one.
    static func firstReplyCode(in text: String) -> Int? {
        let bytes = Array(text.utf8.prefix(ReplyText.longest))
        return bytes.indices.lazy.compactMap { index -> Int? in
            guard let code = replyCode(in: bytes, at: index), code >= 400 else { return nil }
            let after = index + 3 < bytes.count ? bytes[index + 3] : .space
            return after.isWhiteSpace || after == UInt8(ascii: "-") || after == UInt8(ascii: ":")
                || after == UInt8(ascii: ",") || after == UInt8(ascii: "'") ? code : nil
        }.first
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+")
    }
}
