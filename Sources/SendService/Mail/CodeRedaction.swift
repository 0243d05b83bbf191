import FoundationEssentials

/// Takes a code out of what a server says: a filter may quote the mail that it refuses, in each spelling that a mail can have.
struct CodeRedaction {
    private let digits: [UInt8]
    /// The ways to write each digit.
    private let spellings: [[[UInt8]]]

    init(_ code: String) {
        digits = Array(code.utf8)
        spellings = digits.map { digit in
            let hexadecimal = String(digit, radix: 16)
            // Itself, `=34` (RFC 2045 §6.7), and as HTML.
            return [[digit]] + ["=\(hexadecimal)", "&#\(digit);", "&#x\(hexadecimal);"].map { Array($0.utf8) }
        }
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
        for (index, spellings) in spellings.enumerated() {
            var gap = 0
            while true {
                if let spelling = spellings.first(where: { bytes[place...].starts(with: $0) }) {
                    place += spelling.count
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

    /// A quotation may end within four characters: zeros fill what is missing of its last bytes.
    private static func decoded(_ run: ArraySlice<UInt8>) -> [UInt8] {
        let missing = String(repeating: "A", count: (4 - run.count % 4) % 4)
        return Data(base64Encoded: String(decoding: run, as: UTF8.self) + missing).map { Array($0) } ?? []
    }
}
