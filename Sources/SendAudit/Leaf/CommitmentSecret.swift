import MerkleLog

/// The 256 bits that hide a row's personal values in its leaf. Without it a commitment reveals nothing, however few values
/// are possible; with it erased, nobody can try addresses against a leaf any more.
struct CommitmentSecret: Sendable, Hashable {
    private let key: HashKey

    init() {
        key = HashKey()
    }

    init(_ key: HashKey) {
        self.key = key
    }

    init?(bytes: some Sequence<UInt8>) {
        guard let key = HashKey(bytes: bytes) else { return nil }
        self.key = key
    }

    /// Reads a secret out of a buffer that has at least 32 bytes.
    init(loading buffer: UnsafeRawBufferPointer) {
        key = unsafe HashKey(loading: buffer)
    }

    var bytes: [UInt8] { key.bytes }

    /// The key of one field, `HMAC-SHA256(secret, tag)`. Who has it can open that field's commitment, and no other.
    func fieldKey(_ tag: UInt16) -> MerkleHash {
        unsafe key.code(tag, UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// The commitment to one value: `SHA-256(0x02 ‖ tag ‖ HMAC-SHA256(secret, tag) ‖ length ‖ value)`.
    ///
    /// Each field has a key of its own, derived from the row's secret, so that a proof can open one field and keep the
    /// others closed.
    func commitment(to value: UnsafeRawBufferPointer, tag: UInt16) -> MerkleHash {
        unsafe Self.commitment(to: value, tag: tag, fieldKey: fieldKey(tag))
    }

    /// The commitment to a value whose field key is known.
    static func commitment(to value: UnsafeRawBufferPointer, tag: UInt16, fieldKey: MerkleHash) -> MerkleHash {
        unsafe withUnsafeTemporaryAllocation(byteCount: 39 + value.count, alignment: 8) { buffer in
            unsafe buffer[0] = 0x02
            unsafe buffer[1] = UInt8(tag >> 8)
            unsafe buffer[2] = UInt8(truncatingIfNeeded: tag)
            unsafe buffer.storeBytes(of: fieldKey, toByteOffset: 3, as: MerkleHash.self)
            unsafe buffer.storeBytes(of: UInt32(clamping: value.count).bigEndian, toByteOffset: 35, as: UInt32.self)
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[39...]).copyMemory(from: value)
            return unsafe MerkleHash(hashing: UnsafeRawBufferPointer(buffer)[...])
        }
    }
}
