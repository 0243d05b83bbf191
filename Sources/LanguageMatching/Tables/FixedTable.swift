/// Records of equal width in a string literal, sorted by their first bytes.
///
/// The literal lies read-only in the binary and is searched where it lies, so a table costs no start-up and no memory of
/// its own.
struct FixedTable: Sendable {
    /// Bytes of a record.
    let width: Int
    /// How many records there are.
    let count: Int
    private let text: StaticString

    init(width: Int, count: Int, _ text: StaticString) {
        // What the generator wrote is trusted from here on, so it is looked at once.
        precondition(text.hasPointerRepresentation && text.utf8CodeUnitCount == width * count)
        self.width = width
        self.count = count
        self.text = text
    }

    /// Some bytes of a record as one number, the first byte the most significant; at most 16.
    func bytes(_ record: Int, _ offset: Int, _ length: Int) -> UInt128 {
        precondition(record >= 0 && record < count && offset >= 0 && length <= 16 && offset + length <= width)
        let start = unsafe text.utf8Start + (record * width + offset)
        var value: UInt128 = 0
        for index in 0..<length { value = value << 8 | UInt128(unsafe start[index]) }
        return value
    }

    /// Three decimal digits of a record.
    func number(_ record: Int, at offset: Int) -> Int {
        let digits = bytes(record, offset, 3)
        func digit(_ shift: Int) -> Int { Int(digits >> shift & 0xFF) - 0x30 }
        return digit(16) * 100 + digit(8) * 10 + digit(0)
    }

    /// The first record whose key, its first `length` bytes, is not less than the given one.
    func lowerBound(_ key: UInt128, _ length: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if bytes(middle, 0, length) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The record with a key, its first `length` bytes.
    func find(_ key: UInt128, _ length: Int) -> Int? {
        let record = lowerBound(key, length)
        return record < count && bytes(record, 0, length) == key ? record : nil
    }
}
