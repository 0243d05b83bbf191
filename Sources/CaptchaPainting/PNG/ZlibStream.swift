/// zlib's format with one block of DEFLATE, in which every byte stands for itself (RFC 1950 and 1951).
enum ZlibStream {
    private static let endOfBlock = 256

    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var frequencies = [Int](repeating: 0, count: 257)
        frequencies[endOfBlock] = 1
        unsafe frequencies.withUnsafeMutableBufferPointer { frequencies in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                guard let count = frequencies.baseAddress, let byte = bytes.baseAddress else { return }
                var index = 0
                while index < bytes.count {
                    unsafe count[Int(byte[index])] += 1
                    index += 1
                }
            }
        }
        let code = HuffmanCode(frequencies: frequencies, limit: 15)
        var bits = BitWriter()
        // The last block, and its codes are its own.
        bits.append(1, 1)
        bits.append(2, 2)
        // 257 symbols, one distance, and the lengths of all nineteen length codes: the sixteen that are used are alike.
        bits.append(0, 5)
        bits.append(0, 5)
        bits.append(15, 4)
        for index in 0..<19 { bits.append(index < 3 ? 0 : 4, 3) }
        // No distance occurs, and one code must be named.
        for length in code.lengths + [1] { bits.append(reversed(length), 4) }
        bits.append(bytes, code)
        bits.append(code.codes[endOfBlock], code.lengths[endOfBlock])
        return [0x78, 0x01] + bits.finish() + BigEndian.bytes(Checksums.adler32(bytes))
    }

    private static func reversed(_ length: Int) -> UInt32 {
        let value = UInt32(length)
        return (value & 1) << 3 | (value & 2) << 1 | (value & 4) >> 1 | (value & 8) >> 3
    }
}
