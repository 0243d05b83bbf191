import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Secret bytes from the system, asked for in stretches: a system call for each of a row's four words would cost more
/// than all its hashes.
final class SecretSource: Sendable {
    private struct Pool {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        var used = 4_096
    }

    private let pool = Mutex(Pool())

    /// `getentropy` gives 256 bytes a call; what it cannot give comes word by word from Swift's own source.
    private static func fill(_ bytes: inout [UInt8]) {
        unsafe bytes.withUnsafeMutableBytes { buffer in
            for offset in stride(from: 0, to: buffer.count, by: 256) {
                if unsafe getentropy(buffer.baseAddress?.advanced(by: offset), 256) == 0 { continue }
                var random = SystemRandomNumberGenerator()
                for word in stride(from: offset, to: offset + 256, by: 8) {
                    unsafe buffer.storeBytes(of: random.next(), toByteOffset: word, as: UInt64.self)
                }
            }
        }
    }

    /// 32 fresh bytes. They are cleared where they lay: nobody gets them twice, and no dump of memory finds old ones.
    func next() -> HashKey {
        pool.withLock { pool in
            if pool.used == pool.bytes.count {
                Self.fill(&pool.bytes)
                pool.used = 0
            }
            let range = pool.used..<(pool.used + 32)
            pool.used += 32
            return unsafe pool.bytes.withUnsafeMutableBytes { buffer in
                let key = unsafe HashKey(loading: UnsafeRawBufferPointer(rebasing: buffer[range]))
                for index in range { unsafe buffer[index] = 0 }
                return key
            }
        }
    }
}
