/// Writes UTF-8 into memory of fixed size and counts what it would take. What does not fit is not written.
@safe
struct QuickOutput {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    /// The bytes that were given, whether they fitted or not.
    private(set) var needed: Int

    @inline(__always)
    init(_ buffer: UnsafeMutableBufferPointer<UInt8>, needed: Int) {
        unsafe self.buffer = unsafe buffer
        self.needed = needed
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if unsafe needed < buffer.count { unsafe buffer[needed] = byte }
        needed &+= 1
    }

    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if unsafe needed &+ text.count <= buffer.count, let source = text.baseAddress,
            let target = unsafe buffer.baseAddress
        {
            unsafe (target + needed).update(from: source, count: text.count)
        }
        needed &+= text.count
    }

    /// U+2066 to U+2069, by the last byte of the encoding.
    @inline(__always)
    mutating func append(control last: UInt8) {
        if unsafe needed &+ 3 <= buffer.count {
            unsafe buffer[needed] = 0xE2
            unsafe buffer[needed &+ 1] = 0x81
            unsafe buffer[needed &+ 2] = last
        }
        needed &+= 3
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    static func digitCount(_ magnitude: UInt64) -> Int {
        var count = 1
        var rest = magnitude
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }

    /// A whole number in plain digits.
    @inline(__always)
    mutating func append(plain number: Int64) {
        if number >= 0, number < 10 {
            append(0x30 + UInt8(truncatingIfNeeded: number))
        } else if number >= 0, number < 1000 {
            let digits = UInt32(truncatingIfNeeded: number)
            if digits >= 100 { append(0x30 &+ UInt8(truncatingIfNeeded: digits / 100)) }
            append(0x30 &+ UInt8(truncatingIfNeeded: digits / 10 % 10))
            append(0x30 &+ UInt8(truncatingIfNeeded: digits % 10))
        } else {
            append(longer: number)
        }
    }

    private mutating func append(longer number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var unit = Self.unit(Self.digitCount(number.magnitude))
        var rest = number.magnitude
        while unit > 0 {
            append(0x30 + UInt8(rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// A whole number as the locale writes it.
    mutating func append(_ number: Int64, _ symbols: NumberSymbols) {
        if symbols.isThousands, number >= 1000, number < 1_000_000 {
            // The commonest of the grouped numbers, by division by constants.
            append(plain: number / 1000)
            append(symbols.group)
            let rest = UInt32(truncatingIfNeeded: number % 1000)
            append(0x30 &+ UInt8(truncatingIfNeeded: rest / 100))
            append(0x30 &+ UInt8(truncatingIfNeeded: rest / 10 % 10))
            append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
            return
        }
        let count = Self.digitCount(number.magnitude)
        let groups = symbols.primaryGroup > 0 && count >= symbols.primaryGroup + symbols.minimumGrouping
        if symbols.isPlain, !groups {
            append(plain: number)
            return
        }
        if number < 0 { append(symbols.minus) }
        var unit = Self.unit(count)
        var rest = number.magnitude
        for left in stride(from: count, to: 0, by: -1) {
            let place = left - symbols.primaryGroup
            // A separator stands before the first group from the right, and before every further one.
            if groups, left != count, place == 0 || (place > 0 && place % symbols.secondaryGroup == 0) {
                append(symbols.group)
            }
            append(digit: UInt32(rest / unit), zero: symbols.zero)
            rest %= unit
            unit /= 10
        }
    }

    private static func unit(_ digits: Int) -> UInt64 {
        var unit: UInt64 = 1
        for _ in 1..<digits { unit *= 10 }
        return unit
    }

    private mutating func append(digit: UInt32, zero: UInt32) {
        guard zero != 0x30 else {
            append(0x30 + UInt8(digit))
            return
        }
        guard let scalar = Unicode.Scalar(zero + digit) else { return }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }
}
