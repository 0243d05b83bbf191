/// Reads UTF-8 forward, scalar by scalar. It never looks at `Character`: "\r\n" is two scalars here.
struct SourceCursor {
    let bytes: [UInt8]
    var offset = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    var isAtEnd: Bool { offset >= bytes.count }

    /// The byte at the cursor plus a distance, or 0 past the end. The grammar has no NUL, so 0 matches nothing.
    @inline(__always)
    func byte(_ distance: Int = 0) -> UInt8 {
        let index = offset + distance
        return index < bytes.count ? bytes[index] : 0
    }

    /// The scalar at an offset and its length. The source is a `String`, hence valid UTF-8.
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
        guard index < bytes.count else { return (0, 0) }
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return (0xFFFD, bytes.count - index) }
        var value = first & (0xFF >> UInt32(length + 1))
        for position in index + 1..<index + length {
            value = value << 6 | UInt32(bytes[position] & 0x3F)
        }
        return (value, length)
    }

    /// Whether the source goes on with this ASCII text.
    func startsWith(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset + count <= bytes.count else { return false }
        return text.withUTF8Buffer { buffer in
            for index in 0..<count where unsafe buffer[index] != bytes[offset + index] { return false }
            return true
        }
    }

    /// Skips `o`. Returns whether what was skipped also counts as `s`, that is, holds whitespace proper.
    @discardableResult
    mutating func skipWhitespace() -> Bool {
        var found = false
        while true {
            let (value, length) = scalar(at: offset)
            if length > 0, CharacterClass.isWhitespace(value) {
                found = true
            } else if !(length > 0 && CharacterClass.isBidirectionalControl(value)) {
                return found
            }
            offset += length
        }
    }

    /// Skips one directional mark, as names allow at either side.
    mutating func skipBidirectionalControl() {
        let (value, length) = scalar(at: offset)
        if CharacterClass.isBidirectionalControl(value) { offset += length }
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The scalar at the cursor, quoted for a person.
    var found: String {
        let (value, length) = scalar(at: offset)
        guard length > 0 else { return "the end of the message" }
        guard value >= 0x20, value != 0x7F, !CharacterClass.isBidirectionalControl(value),
            let scalar = Unicode.Scalar(value)
        else {
            let digits = String(value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return "'\(Character(scalar))'"
    }
}
