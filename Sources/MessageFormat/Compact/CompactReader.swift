/// Reads the compact form byte by byte. Bytes that are cut short or senseless read as zeros and empty ranges, which no
/// rule of the form accepts; nothing is read outside the buffer.
///
/// The small reads are inlined and hand no address of the reader out, so that a local copy stays in registers.
@safe
struct CompactReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset = 0

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int = 0) {
        unsafe self.bytes = unsafe bytes
        self.offset = offset
    }

    @inline(__always)
    mutating func tag() -> UInt8 {
        guard unsafe offset < bytes.count else { return 0 }
        let tag = unsafe bytes[offset]
        offset &+= 1
        return tag
    }

    @inline(__always)
    mutating func number() -> Int {
        // Nothing ends with a number, so that two characters can be looked at at once; they cover all up to 1,023.
        guard unsafe offset &+ 1 < bytes.count else { return tooLate() }
        let first = unsafe bytes[offset]
        if first & 0xE0 == 0x20 {
            offset &+= 1
            return Int(first & 31)
        }
        let second = unsafe bytes[offset &+ 1]
        offset &+= 2
        if first & 0xE0 == 0x40, second & 0xE0 == 0x20 { return Int(first & 31) | Int(second & 31) &<< 5 }
        let (value, end) = unsafe Self.longNumber(bytes, offset, first, second)
        offset = end
        return value
    }

    /// A number that is cut short ends everything.
    @inline(__always)
    private mutating func tooLate() -> Int {
        offset = unsafe bytes.count
        return 0
    }

    /// The rest of a number of three or more characters, and where it ends. What is no number ends everything.
    @inline(never)
    private static func longNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: UInt8, _ second: UInt8
    ) -> (value: Int, end: Int) {
        guard first & 0xE0 == 0x40, second & 0xE0 == 0x40 else { return (0, bytes.count) }
        var value = Int(first & 31) | Int(second & 31) << 5
        var offset = start
        var shift = 10
        while offset < bytes.count, shift <= 30 {
            let byte = unsafe bytes[offset]
            offset += 1
            value |= Int(byte & 31) << shift
            if byte & 0xE0 == 0x20 { return (value, offset) }
            guard byte & 0xE0 == 0x40 else { break }
            shift += 5
        }
        return (0, bytes.count)
    }

    /// A number of up to 64 bits, for which one character is the rule.
    @inline(__always)
    mutating func mask() -> UInt64 {
        guard unsafe offset < bytes.count, unsafe bytes[offset] & 0xE0 == 0x20 else { return longMask() }
        let mask = unsafe UInt64(bytes[offset] & 31)
        offset &+= 1
        return mask
    }

    /// A mask of more characters. One that is cut short ends everything.
    @inline(never)
    private mutating func longMask() -> UInt64 {
        var mask: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 65, by: 5) {
            let tag = tag()
            mask |= UInt64(tag & 31) << shift
            if tag & 0xE0 == 0x20 { return mask }
            guard tag & 0xE0 == 0x40 else { break }
        }
        offset = unsafe bytes.count
        return 0
    }

    /// A count of things that each take a byte at least; 0 for one that cannot be, so that it cannot keep a loop busy.
    @inline(__always)
    mutating func count() -> Int {
        let count = number()
        return unsafe count <= bytes.count &- offset ? count : 0
    }

    /// A measured stretch; the reader stands after it.
    @inline(__always)
    mutating func range() -> Range<Int> {
        let length = number()
        let start = offset
        offset = unsafe min(start &+ length, bytes.count)
        return unsafe Range(uncheckedBounds: (start, offset))
    }

    @inline(__always)
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        guard let base = unsafe bytes.baseAddress else { return unsafe bytes }
        return unsafe UnsafeBufferPointer(
            start: base + range.lowerBound, count: range.upperBound &- range.lowerBound
        )
    }

    /// Whether a stretch starts and ends between scalars. The bytes as a whole are valid UTF-8, so it then is, too.
    @inline(__always)
    func isWhole(_ range: Range<Int>) -> Bool {
        // A message never ends with a text, so a stretch that reaches the end is cut short.
        guard unsafe range.upperBound < bytes.count else { return false }
        return unsafe bytes[range.lowerBound] & 0xC0 != 0x80 && bytes[range.upperBound] & 0xC0 != 0x80
    }

    mutating func text() -> String {
        let range = range()
        return unsafe String(decoding: slice(range), as: UTF8.self)
    }
}
