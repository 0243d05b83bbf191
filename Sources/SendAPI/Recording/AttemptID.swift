/// The id of an attempt: a UUID of version 7, so that ids sort by time. Source: RFC 9562 §5.7.
public struct AttemptID: Sendable, Hashable, CustomStringConvertible {
    /// The sixteen bytes, the most significant first.
    public let bytes: [UInt8]

    /// Creates an id for an attempt at a time, with 74 bits from the system's secure random source.
    public init(time: Timestamp) {
        var random = SystemRandomNumberGenerator()
        let milliseconds = UInt64(clamping: time.microseconds / 1000)
        let high: UInt64 = milliseconds << 16 | 0x7000 | random.next() >> 52
        let low: UInt64 = 0x8000_0000_0000_0000 | random.next() >> 2
        bytes = [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
    }

    /// Takes sixteen bytes of a UUID of any version; `nil` for another number of bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads a UUID's text, 32 hexadecimal digits with hyphens after the 8th, 12th, 16th and 20th; `nil` for any other.
    public init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        var nibbles: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte < 0x80, let value = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
                nibbles.append(UInt8(value))
            }
        }
        bytes = stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
    }

    /// The id in a UUID's usual form, in lower case.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 0x0F))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
