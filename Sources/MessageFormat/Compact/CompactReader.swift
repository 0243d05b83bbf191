/// A place in the compact form, from where it is read byte by byte. The bytes are lent to each call.
///
/// What is cut short or senseless moves the place to nowhere, where everything reads as zeros and empty ranges, which no
/// rule of the form accepts.
struct CompactReader {
    private(set) var offset: Int

    /// Beyond the end of all messages.
    private static let nowhere = Int.max / 2

    @inline(__always)
    init(at offset: Int = 0) { self.offset = offset }

    @inline(__always)
    mutating func tag(_ bytes: Span<UInt8>) -> UInt8 {
        guard offset < bytes.count else { return lost() }
        let tag = bytes[offset]
        offset &+= 1
        return tag
    }

    @inline(__always)
    mutating func number(_ bytes: Span<UInt8>) -> Int {
        guard offset < bytes.count else { return lost() }
        let first = bytes[offset]
        offset &+= 1
        if first & 0xE0 == 0x20 { return Int(first & 31) }
        return longNumber(bytes, first)
    }

    /// The rest of a number, of which the first character was read.
    @inline(__always)
    private mutating func longNumber(_ bytes: Span<UInt8>, _ first: UInt8) -> Int {
        guard first & 0xE0 == 0x40 else { return lost() }
        var value = Int(first & 31)
        var shift = 5
        while offset < bytes.count, shift <= 30 {
            let byte = bytes[offset]
            offset &+= 1
            value |= Int(byte & 31) &<< shift
            if byte & 0xE0 == 0x20 { return value }
            guard byte & 0xE0 == 0x40 else { break }
            shift &+= 5
        }
        return lost()
    }

    /// Goes to nowhere: what stands here is not of the form.
    @inline(__always)
    mutating func lose() { offset = Self.nowhere }

    @inline(__always)
    private mutating func lost<Value: FixedWidthInteger>() -> Value {
        lose()
        return 0
    }

    /// A number of up to 64 bits, for which one character is the rule.
    @inline(__always)
    mutating func mask(_ bytes: Span<UInt8>) -> UInt64 {
        guard offset < bytes.count, bytes[offset] & 0xE0 == 0x20 else { return longMask(bytes) }
        let mask = UInt64(bytes[offset] & 31)
        offset &+= 1
        return mask
    }

    @inline(never)
    private mutating func longMask(_ bytes: Span<UInt8>) -> UInt64 {
        var mask: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 65, by: 5) {
            let tag = tag(bytes)
            mask |= UInt64(tag & 31) << shift
            if tag & 0xE0 == 0x20 { return mask }
            guard tag & 0xE0 == 0x40 else { break }
        }
        return lost()
    }

    /// A count of things that each take a byte at least, so that a false one cannot keep a loop busy or ask for memory.
    @inline(__always)
    mutating func count(_ bytes: Span<UInt8>) -> Int {
        let count = number(bytes)
        return count <= bytes.count &- offset ? count : lost()
    }

    /// What stands after its length; the place is then behind it.
    @inline(__always)
    mutating func range(_ bytes: Span<UInt8>) -> Range<Int> {
        let length = number(bytes)
        let start = offset
        guard length <= bytes.count &- start else {
            lose()
            return 0..<0
        }
        offset = start &+ length
        return start..<offset
    }

    /// A text as a range that starts and ends between scalars: as the bytes as a whole are valid UTF-8, so is the text.
    @inline(__always)
    mutating func textRange(_ bytes: Span<UInt8>) -> Range<Int> {
        let range = range(bytes)
        // A message never ends with a text, so one that reaches the end is cut short.
        guard offset < bytes.count, bytes[range.lowerBound] & 0xC0 != 0x80, bytes[offset] & 0xC0 != 0x80 else {
            lose()
            return 0..<0
        }
        return range
    }

    mutating func text(_ bytes: Span<UInt8>) -> String {
        String(copying: bytes.extracting(textRange(bytes)))
    }

    /// Passes over options. Returns whether that is what stood there.
    mutating func skipOptions(_ bytes: Span<UInt8>) -> Bool {
        for _ in 0..<count(bytes) {
            _ = range(bytes)
            switch tag(bytes) {
            case UInt8(ascii: "l"): _ = range(bytes)
            case UInt8(ascii: "v"): _ = number(bytes)
            default: return false
            }
        }
        return offset < bytes.count
    }
}
