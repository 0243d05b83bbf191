/// Bits, the lowest of each byte first.
struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var count = 0

    mutating func append(_ bits: UInt32, _ length: Int) {
        pending |= UInt64(bits) << UInt64(count)
        count += length
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            count -= 8
        }
    }

    /// The codes of many symbols.
    mutating func append(_ symbols: [UInt8], _ code: HuffmanCode) {
        var packed = [UInt32](repeating: 0, count: 256)
        var total = 0
        for symbol in 0..<256 { packed[symbol] = code.codes[symbol] << 4 | UInt32(code.lengths[symbol]) }
        unsafe symbols.withUnsafeBufferPointer { symbols in
            unsafe packed.withUnsafeBufferPointer { packed in
                guard let symbol = symbols.baseAddress, let packed = packed.baseAddress else { return }
                var index = 0
                while index < symbols.count {
                    unsafe total += Int(packed[Int(symbol[index])] & 15)
                    index += 1
                }
                let capacity = total / 8 + 16
                let written = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
                    guard let target = buffer.baseAddress else { return }
                    var (pending, count, place) = (self.pending, self.count, 0)
                    index = 0
                    while index < symbols.count {
                        let entry = unsafe packed[Int(symbol[index])]
                        pending |= UInt64(entry >> 4) &<< UInt64(truncatingIfNeeded: count)
                        count &+= Int(entry & 15)
                        if count >= 32 {
                            unsafe UnsafeMutableRawPointer(target + place).storeBytes(
                                of: UInt32(truncatingIfNeeded: pending).littleEndian, as: UInt32.self)
                            pending &>>= 32
                            count &-= 32
                            place &+= 4
                        }
                        index &+= 1
                    }
                    (self.pending, self.count, used) = (pending, count, place)
                }
                bytes += written
            }
        }
    }

    /// All bytes, the last filled up.
    mutating func finish() -> [UInt8] {
        if count > 0 { append(0, 8 - count) }
        return bytes
    }
}
