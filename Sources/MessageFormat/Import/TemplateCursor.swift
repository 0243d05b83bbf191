/// Reads a template byte by byte.
struct TemplateCursor {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ template: String) {
        bytes = Array(template.utf8)
    }

    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }
    /// The byte before the cursor.
    var last: UInt8? { offset > 0 ? bytes[offset - 1] : nil }

    mutating func next() -> UInt8? {
        guard let byte = peek else { return nil }
        offset += 1
        return byte
    }

    mutating func skip() { offset += 1 }

    /// Decimal digits, up to a small bound.
    mutating func number() -> Int? {
        var value: Int?
        while let byte = peek, (0x30...0x39).contains(byte) {
            value = min((value ?? 0) * 10 + Int(byte - 0x30), 1_000_000)
            offset += 1
        }
        return value
    }

    /// A position such as `2$`; nothing is read when there is none.
    mutating func position() -> Int? {
        let start = offset
        if let value = number(), peek == UInt8(ascii: "$") {
            offset += 1
            return value
        }
        offset = start
        return nil
    }
}
