/// Writes a message as text, into memory on the stack: only the result is allocated. What does not fit there is kept in a
/// string.
@safe
struct TextSink: MessageSink {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// What was written before the bytes in the buffer.
    private var head = ""

    private init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { unsafe self.buffer = unsafe buffer }

    /// The text that `body` writes; `nil` when it says that there is none.
    @inline(__always)
    static func text(_ body: (inout TextSink) -> Bool) -> String? {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { buffer in
            var sink = unsafe TextSink(buffer)
            return body(&sink) ? sink.text : nil
        }
    }

    @inline(__always)
    private var text: String { head.isEmpty ? tail : head + tail }

    @inline(__always)
    private var tail: String { unsafe String(copying: buffer.span.extracting(first: count)) }

    /// Makes room for so many bytes; `false` when there is never so much.
    @inline(__always)
    private mutating func makeRoom(for size: Int) -> Bool {
        if unsafe size <= buffer.count &- count { return true }
        return flush(size)
    }

    @inline(never)
    private mutating func flush(_ size: Int) -> Bool {
        head += tail
        count = 0
        return unsafe size <= buffer.count
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        guard makeRoom(for: 1) else { return }
        unsafe buffer[count] = byte
        count &+= 1
    }

    @inline(__always)
    private mutating func append(bytes: Span<UInt8>) {
        guard makeRoom(for: bytes.count) else {
            head += String(copying: bytes)
            return
        }
        unsafe bytes.withUnsafeBufferPointer { source in
            if let source = source.baseAddress, let target = unsafe buffer.baseAddress {
                unsafe (target + count).update(from: source, count: bytes.count)
            }
        }
        count &+= bytes.count
    }

    private mutating func append(_ text: String) {
        text.withBytes { append(bytes: $0) }
    }

    // MARK: The sink

    static var wantsMarkupAndErrors: Bool { false }

    @inline(__always)
    mutating func append(text: Span<UInt8>) { append(bytes: text) }

    @inline(__always)
    mutating func append(_ control: BidiControl) {
        guard makeRoom(for: 3) else { return }
        unsafe buffer[count] = 0xE2
        unsafe buffer[count &+ 1] = 0x81
        unsafe buffer[count &+ 2] = control.rawValue
        count &+= 3
    }

    @inline(__always)
    mutating func append(string: Span<UInt8>, _ locale: MessageLocale) { append(bytes: string) }

    mutating func append(_ placeholder: FormattedPlaceholder) { append(placeholder.value.text) }

    mutating func append(fallback source: String) {
        append(UInt8(ascii: "{"))
        append(source)
        append(UInt8(ascii: "}"))
    }

    mutating func append(_ markup: FormattedMarkup) {}

    // MARK: Whole numbers

    @inline(__always)
    mutating func append(integer: Int64, _ locale: MessageLocale) {
        if integer >= 0, integer < 10, locale.data.hasASCIIDigits {
            append(0x30 | UInt8(truncatingIfNeeded: integer))
        } else {
            append(integer, locale.symbols)
        }
    }

    @inline(never)
    private mutating func append(_ number: Int64, _ symbols: NumberSymbols) {
        if number < 0 { append(symbols.minus) }
        // From the right, in four bits each: 19 digits are the most.
        var digits: UInt128 = 0
        var count = 0
        var rest = number.magnitude
        repeat {
            digits = digits << 4 | UInt128(rest % 10)
            rest /= 10
            count += 1
        } while rest > 0
        let groups = symbols.primaryGroup > 0 && count >= symbols.primaryGroup + symbols.minimumGrouping
        for left in stride(from: count, to: 0, by: -1) {
            // A separator stands before the first group from the right, and before every further one.
            let place = left - symbols.primaryGroup
            if groups, left != count, place == 0 || (place > 0 && place % symbols.secondaryGroup == 0) {
                append(symbols.group)
            }
            append(digit: UInt32(truncatingIfNeeded: digits & 15), zero: symbols.zero)
            digits >>= 4
        }
    }

    @inline(__always)
    private mutating func append(digit: UInt32, zero: UInt32) {
        if zero == 0x30 {
            append(0x30 | UInt8(truncatingIfNeeded: digit))
        } else if let scalar = Unicode.Scalar(zero + digit) {
            append(String(scalar))
        }
    }
}
