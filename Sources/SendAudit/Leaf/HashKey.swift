import Crypto
import MerkleLog

/// 256 secret bits, and HMAC-SHA256 under them. Source: RFC 2104.
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
        var hmac = HMAC<SHA256>(key: unsafe withUnsafeBytes(of: key) { unsafe SymmetricKey(data: $0) })
        unsafe withUnsafeBytes(of: tag.bigEndian) { unsafe hmac.update(data: $0) }
        unsafe hmac.update(data: value)
        return unsafe hmac.finalize().withUnsafeBytes { unsafe MerkleHash(loading: $0) }
    }
}
