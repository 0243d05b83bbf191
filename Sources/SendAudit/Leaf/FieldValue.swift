/// The value of a field.
enum FieldValue: Sendable, Hashable {
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// Integers as the leaf writes them.
enum BigEndian {
    static func bytes<Integer: FixedWidthInteger>(_ value: Integer) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    static func append<Integer: FixedWidthInteger>(_ value: Integer, to bytes: inout [UInt8]) {
        unsafe withUnsafeBytes(of: value.bigEndian) { unsafe bytes.append(contentsOf: $0) }
    }

    /// Reads as many bytes as the integer has; `nil` when there are more or fewer.
    static func integer<Integer: FixedWidthInteger>(_ bytes: some Collection<UInt8>) -> Integer? {
        guard bytes.count == Integer.bitWidth / 8 else { return nil }
        return bytes.reduce(0) { $0 << 8 | Integer(truncatingIfNeeded: $1) }
    }
}
