import Crypto

/// The 256 bits that hide a row's personal values in its leaf. Without it a commitment tells nothing, however few values
/// are possible; with it erased, nobody can try addresses against a leaf any more.
struct PersonalSecret: Sendable, Hashable {
    let bytes: [UInt8]

    init() {
        var random = SystemRandomNumberGenerator()
        bytes = (0..<4).flatMap { _ in BigEndian.bytes(random.next() as UInt64) }
    }

    init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The commitment to one value: `SHA-256(0x02 ‖ tag ‖ HMAC-SHA256(secret, tag) ‖ length ‖ value)`.
    ///
    /// Each field has a key of its own, derived from the row's secret, so that a proof can open one field and keep the
    /// others closed.
    func commitment(to value: [UInt8], tag: FieldTag) -> [UInt8] {
        let tagBytes = BigEndian.bytes(tag.rawValue)
        let fieldKey = HMAC<SHA256>.authenticationCode(for: tagBytes, using: SymmetricKey(data: bytes))
        var hasher = SHA256()
        hasher.update(data: [0x02])
        hasher.update(data: tagBytes)
        hasher.update(data: Array(fieldKey))
        hasher.update(data: BigEndian.bytes(UInt32(clamping: value.count)))
        hasher.update(data: value)
        return Array(hasher.finalize())
    }
}
