/// The 16 bytes under which a value stands in the blind indexes. Nobody may choose values to collide, so 128 bits suffice.
struct BlindIndex: Sendable, Hashable, Comparable {
    private var words: (UInt64, UInt64)

    static let byteCount = 16

    /// Takes the first bytes of a buffer that has enough.
    init(loading buffer: UnsafeRawBufferPointer) {
        words = unsafe (
            buffer.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        )
    }

    /// Takes a hash's bytes; `nil` for more or fewer than 16.
    init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        unsafe self.init(loading: bytes)
    }

    /// A hash that stands for none.
    static let nobodys = unsafe [UInt8](repeating: 0, count: byteCount).withUnsafeBytes {
        unsafe BlindIndex(loading: $0)
    }

    func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try unsafe withUnsafeBytes(of: words) { unsafe try body($0) }
    }

    var bytes: [UInt8] { unsafe withBytes { unsafe Array($0) } }

    static func == (left: BlindIndex, right: BlindIndex) -> Bool { left.words == right.words }

    /// The order of the bytes, which is the one of the table.
    static func < (left: BlindIndex, right: BlindIndex) -> Bool {
        (left.words.0.bigEndian, left.words.1.bigEndian) < (right.words.0.bigEndian, right.words.1.bigEndian)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}
