import FoundationEssentials

/// Takes a code out of what a server says: a filter may quote the mail that it refuses, in each spelling that a mail can have.
struct CodeRedaction {
    private let digits: [UInt8]

    init(_ code: String) {
        digits = Array(code.utf8)
    }

    /// The text without the code: plain, with its digits apart, as HTML or quoted-printable writes them, and in base64, of an
    /// encoded word too.
    func redacted(_ text: String) -> String {
        guard !digits.isEmpty else { return text }
        return withoutSpelledCode(withoutBase64(text))
    }

    // MARK: Digits

    /// Up to so many characters stand between two digits.
    private static let longestGap = 8

    private func withoutSpelledCode(_ text: String) -> String {
        var bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            if let end = spelledCode(at: start, in: bytes) {
                bytes.replaceSubrange(start..<end, with: repeatElement(UInt8(ascii: "*"), count: digits.count))
                start += digits.count
            } else {
                start += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The end of the code that begins at a place; `nil` where none does.
    private func spelledCode(at start: Int, in bytes: [UInt8]) -> Int? {
        var place = start
        for (index, digit) in digits.enumerated() {
            var gap = 0
            while true {
                if let end = Self.digit(digit, at: place, in: bytes) {
                    place = end
                    break
                }
                guard index > 0, gap < Self.longestGap, place < bytes.count, !Self.isWord(bytes[place]) else {
                    return nil
                }
                place += 1
                gap += 1
            }
        }
        return place
    }

    /// The end of a digit as itself, `=34` (RFC 2045 §6.7), `&#52;` or `&#x34;`.
    private static func digit(_ digit: UInt8, at place: Int, in bytes: [UInt8]) -> Int? {
        let hexadecimal = String(digit, radix: 16)
        for spelling in ["\(Character(UnicodeScalar(digit)))", "=\(hexadecimal)", "&#\(digit);", "&#x\(hexadecimal);"] {
            let end = place + spelling.utf8.count
            if end <= bytes.count, bytes[place..<end].elementsEqual(spelling.utf8) { return end }
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    // MARK: Base64

    /// Shorter runs hold no three digits.
    private static let shortestRun = 4
    /// A piece of so many digits of the code, in one run, is as good as the code: the rest stands in the next run.
    private static let piece = 3

    private func withoutBase64(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            let end = bytes[place...].firstIndex { !Self.isBase64($0) } ?? bytes.count
            if end - place >= Self.shortestRun, holdsCode(bytes[place..<end]) {
                result += repeatElement(UInt8(ascii: "*"), count: digits.count)
            } else {
                result += bytes[place..<end]
            }
            if end < bytes.count { result.append(bytes[end]) }
            place = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A quotation may begin anywhere, so that each of the four alignments is read.
    private func holdsCode(_ run: ArraySlice<UInt8>) -> Bool {
        (0..<4).contains { offset in
            let decoded = Self.decoded(run.dropFirst(offset))
            if spelling(in: decoded) { return true }
            return (0...max(0, digits.count - Self.piece)).contains { first in
                let piece = digits[first..<min(first + Self.piece, digits.count)]
                return decoded.indices.contains { decoded[$0...].starts(with: piece) }
            }
        }
    }

    private func spelling(in bytes: [UInt8]) -> Bool {
        bytes.indices.contains { spelledCode(at: $0, in: bytes) != nil }
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        isWord(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }

    private static func decoded(_ run: ArraySlice<UInt8>) -> [UInt8] {
        var (bits, count): (UInt32, Int) = (0, 0)
        var bytes: [UInt8] = []
        for byte in run {
            let value: UInt8 =
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
                case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
                case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
                case UInt8(ascii: "+"): 62
                default: 63
                }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }
}
