/// Small questions about text as UTF-8 bytes.
enum UTF8Text {
    /// Whether a byte begins a scalar.
    @inline(__always)
    static func isBoundary(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    /// Whether a byte is white space of ASCII, which no technical name holds.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The bytes without white space at either end.
    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var lower = 0
        var upper = bytes.count
        while lower < upper, case let length = spaceLength(at: lower, in: bytes), length > 0 { lower += length }
        while upper > lower {
            var start = upper - 1
            while start > lower, !isBoundary(bytes[start]) { start -= 1 }
            guard spaceLength(at: start, in: bytes) == upper - start else { break }
            upper = start
        }
        return lower == 0 && upper == bytes.count ? bytes : Array(bytes[lower..<upper])
    }

    /// How many bytes the white space at an offset takes; 0 when there is none.
    private static func spaceLength(at offset: Int, in bytes: [UInt8]) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        switch byte {
        case 0xC2:
            guard offset + 1 < bytes.count else { return 0 }
            return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard offset + 2 < bytes.count else { return 0 }
            switch (byte, bytes[offset + 1], bytes[offset + 2]) {
            case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
                (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
                return 3
            default: return 0
            }
        default: return 0
        }
    }

    /// The most bytes that a final period takes.
    static let longestPeriod = 3

    /// How many bytes the final period takes; 0 when there is none.
    static func periodLength(atEndOf bytes: some BidirectionalCollection<UInt8>) -> Int {
        guard let last = bytes.last else { return 0 }
        if last == UInt8(ascii: ".") { return 1 }
        if bytes.count >= 3, bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x82]) { return 3 }  // 。
        if bytes.count >= 3, bytes.suffix(3).elementsEqual([0xE0, 0xA5, 0xA4]) { return 3 }  // ।
        if bytes.count >= 2, bytes.suffix(2).elementsEqual([0xDB, 0x94]) { return 2 }  // ۔
        return 0
    }

    /// Whether U+2066 to U+2068 stands at an offset, or U+2069: -1 for the end of an isolate, 1 for a beginning.
    @inline(__always)
    static func isolate(at offset: Int, in bytes: [UInt8]) -> Int {
        guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x81 else { return 0 }
        switch bytes[offset + 2] {
        case 0xA6...0xA8: return 1
        case 0xA9: return -1
        default: return 0
        }
    }

    /// The bytes without isolates; `nil` as soon as there are more of them than the limit.
    static func withoutIsolates(_ bytes: [UInt8], limit: Int = .max) -> [UInt8]? {
        guard bytes.contains(0xE2) else { return bytes.count <= limit ? bytes : nil }
        var result: [UInt8] = []
        result.reserveCapacity(min(bytes.count, limit))
        var offset = 0
        while offset < bytes.count {
            if isolate(at: offset, in: bytes) != 0 {
                offset += 3
                continue
            }
            guard result.count < limit else { return nil }
            result.append(bytes[offset])
            offset += 1
        }
        return result
    }

    /// Whether some bytes stand at an offset.
    @inline(__always)
    static func matches(_ literal: [UInt8], at offset: Int, in bytes: [UInt8], upTo end: Int) -> Bool {
        guard offset >= 0, offset + literal.count <= end else { return false }
        for index in literal.indices where literal[index] != bytes[offset &+ index] { return false }
        return true
    }
}
