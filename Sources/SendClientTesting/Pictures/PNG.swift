/// Writes pictures as PNG without compressing them: a deflate stream may consist of stored blocks alone.
///
/// Source: PNG (ISO/IEC 15948) §5 and §11, zlib (RFC 1950), deflate (RFC 1951) §3.2.4.
enum PNG {
    /// Eight bits a sample.
    enum Color: UInt8 {
        case rgb = 2
        case rgba = 6

        var samples: Int { self == .rgb ? 3 : 4 }
    }

    /// Encodes a picture.
    ///
    /// - Parameter rows: the samples of each row, from left to right; all rows are as long as the first.
    static func encoded(rows: [[UInt8]], color: Color) -> [UInt8] {
        let width = (rows.first?.count ?? 0) / color.samples
        let header = number(width) + number(rows.count) + [8, color.rawValue, 0, 0, 0]
        // Before each row stands its filter: none.
        let data = rows.reduce(into: []) { $0 += [0] + $1 }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", header) + chunk("IDAT", zlib(data)) + chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + content
        return number(content.count) + body + number(Int(crc32(body)))
    }

    private static func zlib(_ data: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        let blockLength = 65_535
        for start in stride(from: 0, to: max(data.count, 1), by: blockLength) {
            let block = data[start..<min(start + blockLength, data.count)]
            let isLast = start + blockLength >= data.count
            stream.append(isLast ? 1 : 0)
            stream += littleEndian(block.count) + littleEndian(~block.count)
            stream += block
        }
        return stream + number(Int(adler32(data)))
    }

    /// Four bytes, the most significant first.
    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// Two bytes, the least significant first.
    private static func littleEndian(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private static let crcTable: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 0 ? rest >> 1 : 0xEDB8_8320 ^ rest >> 1 }
    }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        let table = crcTable
        var rest = UInt32.max
        for byte in bytes { rest = table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ rest >> 8 }
        return ~rest
    }

    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var (first, second) = (UInt32(1), UInt32(0))
        for byte in bytes {
            first = (first + UInt32(byte)) % 65_521
            second = (second + first) % 65_521
        }
        return second << 16 | first
    }
}
