import MerkleLog

/// 256 secret bits, and HMAC-SHA256 under them. Source: RFC 2104.
///
/// Written out instead of called: each half is one hash over a buffer on the stack, and the ledger makes ten of them for
/// each attempt. With swift-crypto's HMAC, appends fell from 0.89 to 0.64 of raw C and verification from 128,000 to 50,000
/// entries a second; a test compares the two.
struct HashKey: Sendable, Hashable {
    private let key: MerkleHash

    /// A key from the system's secure random source.
    init() {
        var random = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        for _ in 0..<4 { BigEndian.append(random.next() as UInt64, to: &bytes) }
        key = unsafe bytes.withUnsafeBytes { unsafe MerkleHash(loading: $0) }
    }

    /// Takes a key's 32 bytes; `nil` for more or fewer.
    init?(bytes: some Sequence<UInt8>) {
        guard let key = try? MerkleHash(bytes: bytes) else { return nil }
        self.key = key
    }

    /// Reads a key out of a buffer that has at least 32 bytes.
    init(loading buffer: UnsafeRawBufferPointer) {
        key = unsafe MerkleHash(loading: buffer)
    }

    var bytes: [UInt8] { key.bytes }

    /// `HMAC-SHA256(key, tag ‖ value)`, the tag as two bytes.
    func code(_ tag: UInt16, _ value: UnsafeRawBufferPointer) -> MerkleHash {
        unsafe withUnsafeTemporaryAllocation(
            byteCount: Self.blockLength + max(2 + value.count, MerkleHash.byteCount), alignment: 8
        ) { buffer in
            unsafe pad(into: buffer, with: 0x36)
            unsafe buffer[Self.blockLength] = UInt8(tag >> 8)
            unsafe buffer[Self.blockLength + 1] = UInt8(truncatingIfNeeded: tag)
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[(Self.blockLength + 2)...]).copyMemory(from: value)
            let inner = unsafe MerkleHash(
                hashing: UnsafeRawBufferPointer(buffer)[..<(Self.blockLength + 2 + value.count)])
            unsafe pad(into: buffer, with: 0x5C)
            unsafe buffer.storeBytes(of: inner, toByteOffset: Self.blockLength, as: MerkleHash.self)
            return unsafe MerkleHash(
                hashing: UnsafeRawBufferPointer(buffer)[..<(Self.blockLength + MerkleHash.byteCount)])
        }
    }

    /// The length of SHA-256's block; the key is shorter and is filled up with zeros.
    private static let blockLength = 64

    private func pad(into buffer: UnsafeMutableRawBufferPointer, with byte: UInt8) {
        for index in MerkleHash.byteCount..<Self.blockLength { unsafe buffer[index] = byte }
        unsafe buffer.storeBytes(of: key, as: MerkleHash.self)
        for index in 0..<MerkleHash.byteCount { unsafe buffer[index] ^= byte }
    }
}
