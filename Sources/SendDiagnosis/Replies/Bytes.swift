extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isWhiteSpace: Bool { self == .space || (self >= 9 && self <= 13) }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
    var lowercasedASCII: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
}

extension [UInt8] {
    /// The first place of `piece` that lies wholly in `from..<to`.
    func firstIndex(of piece: some Collection<UInt8>, from: Int, to: Int) -> Int? {
        guard let head = piece.first, from >= 0, to <= count else { return nil }
        let length = piece.count
        guard length <= to - from else { return nil }
        var index = from
        while index + length <= to {
            if self[index] == head {
                var offset = 0
                var same = true
                for byte in piece {
                    if self[index + offset] != byte {
                        same = false
                        break
                    }
                    offset += 1
                }
                if same { return index }
            }
            index += 1
        }
        return nil
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let bytes = Array(utf8)
        var start = 0
        var end = bytes.count
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether it holds the phrase, byte for byte.
    func holds(_ phrase: String) -> Bool {
        Array(utf8).firstIndex(of: phrase.utf8, from: 0, to: utf8.count) != nil
    }
}
