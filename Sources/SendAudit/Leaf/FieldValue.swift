/// The value of a field.
enum FieldValue: Sendable, Hashable {
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    /// The value's bytes in a leaf: integers as eight bytes, signed, the most significant first; text as its UTF-8.
    var leafBytes: [UInt8] {
        switch self {
        case .integer(let value): BigEndian.bytes(UInt64(bitPattern: value))
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        }
    }
}

/// Integers as the leaf writes them.
enum BigEndian {
    static func bytes<Integer: FixedWidthInteger>(_ value: Integer) -> [UInt8] {
        stride(from: Integer.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> Integer($0)) }
    }
}
