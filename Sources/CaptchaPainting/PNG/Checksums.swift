/// The checksums of PNG and of zlib.
enum Checksums {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        unsafe table.withUnsafeBufferPointer { table in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                guard let table = table.baseAddress, let byte = bytes.baseAddress else { return 0 }
                var value: UInt32 = 0xFFFF_FFFF
                var index = 0
                while index < bytes.count {
                    unsafe value = table[Int((value ^ UInt32(byte[index])) & 0xFF)] ^ (value >> 8)
                    index += 1
                }
                return value ^ 0xFFFF_FFFF
            }
        }
    }

    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let byte = bytes.baseAddress else { return 1 }
            var (low, high) = (UInt32(1), UInt32(0))
            var index = 0
            while index < bytes.count {
                // So many additions fit into 32 bits before the remainder must be taken.
                let end = min(index + 5552, bytes.count)
                while index < end {
                    unsafe low &+= UInt32(byte[index])
                    high &+= low
                    index += 1
                }
                low %= 65521
                high %= 65521
            }
            return high << 16 | low
        }
    }
}
