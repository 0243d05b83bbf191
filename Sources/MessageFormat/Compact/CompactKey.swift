/// A key of a variant, as it lies in the compact form.
struct CompactKey {
    private let tag: UInt8
    private let range: Range<Int>

    @inline(__always)
    init(at cursor: inout CompactReader, _ bytes: Span<UInt8>) {
        tag = cursor.tag(bytes)
        if tag == UInt8(ascii: "n") || tag == UInt8(ascii: "s") {
            range = cursor.textRange(bytes)
        } else {
            range = 0..<0
            if !isCatchAll, !isCategory { cursor.lose() }
        }
    }

    @inline(__always)
    var isCatchAll: Bool { tag == UInt8(ascii: "*") }
    /// Whether it is the name of a plural category.
    @inline(__always)
    var isCategory: Bool { tag &- UInt8(ascii: "0") <= 5 }
    /// Whether it is a number literal.
    @inline(__always)
    var isNumber: Bool { tag == UInt8(ascii: "n") }

    /// Whether it is the name of this plural category.
    @inline(__always)
    func isCategory(_ key: UInt8) -> Bool { tag == key }

    /// Whether the key is a number in plain digits.
    @inline(__always)
    func isEqual(to number: Int64, _ bytes: Span<UInt8>) -> Bool {
        if range.count == 1, number >= 0 { return Int64(bytes[range.lowerBound]) &- 0x30 == number }
        var rest = number.magnitude
        var index = range.upperBound
        repeat {
            index &-= 1
            guard index >= range.lowerBound, UInt64(bytes[index]) == rest % 10 + 0x30 else { return false }
            rest /= 10
        } while rest > 0
        if number < 0 {
            index &-= 1
            guard index >= range.lowerBound, bytes[index] == UInt8(ascii: "-") else { return false }
        }
        return index == range.lowerBound
    }

    func text(_ bytes: Span<UInt8>) -> String {
        isCategory ? CompactFormat.categories[Int(tag) - 0x30].rawValue : String(copying: bytes.extracting(range))
    }
}
