/// `=?utf-8?B?…?=` in header fields (RFC 2047).
enum EncodedWords {
    static func decode(_ value: String) -> String {
        let bytes = Array(value.utf8)
        var result: [UInt8] = []
        var index = 0
        var pendingSpace: [UInt8] = []
        var lastWasWord = false
        while index < bytes.count {
            if let (text, end) = word(bytes, at: index) {
                // White space between two encoded words is not part of the text.
                if !lastWasWord { result += pendingSpace }
                pendingSpace = []
                result += Array(text.utf8)
                index = end
                lastWasWord = true
            } else if bytes[index].isWhiteSpace {
                pendingSpace.append(bytes[index])
                index += 1
            } else {
                result += pendingSpace
                pendingSpace = []
                result.append(bytes[index])
                lastWasWord = false
                index += 1
            }
        }
        return String(decoding: result + pendingSpace, as: UTF8.self)
    }

    private static func word(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
        let question = UInt8(ascii: "?")
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == question else {
            return nil
        }
        let limit = min(bytes.count, start + 512)
        var marks: [Int] = []
        var index = start + 2
        while index < limit, marks.count < 3 {
            if bytes[index] == question { marks.append(index) }
            if bytes[index].isWhiteSpace { return nil }
            index += 1
        }
        guard marks.count == 3, marks[2] + 1 < bytes.count, bytes[marks[2] + 1] == UInt8(ascii: "="),
            marks[1] == marks[0] + 2
        else { return nil }
        let charset = String(decoding: bytes[(start + 2)..<marks[0]], as: UTF8.self)
        let content = bytes[(marks[1] + 1)..<marks[2]]
        let decoded: [UInt8]
        switch bytes[marks[0] + 1].lowercasedASCII {
        case UInt8(ascii: "b"): decoded = TransferDecoding.base64(content)
        case UInt8(ascii: "q"):
            let spaced = content.map { $0 == UInt8(ascii: "_") ? .space : $0 }
            decoded = TransferDecoding.quotedPrintable(spaced[...])
        default: return nil
        }
        return (CharacterSets.text(decoded, charset: charset), marks[2] + 2)
    }
}
