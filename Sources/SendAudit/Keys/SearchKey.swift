import MerkleLog

/// A key for finding a person's entries without keeping their values in an index: entries are looked up by
/// `HMAC-SHA256(key, tag ‖ canonical value)`, cut to 16 bytes.
struct SearchKey: Sendable, Hashable {
    /// The key's number, from 1. It never changes its meaning.
    let number: Int64
    let key: HashKey

    /// What is looked up; other personal fields are not.
    static let searchable: [FieldTag] = [.email, .deviceFingerprint]

    /// The hash under which a value stands in the blind indexes.
    func hash(_ tag: FieldTag, value: UnsafeRawBufferPointer) -> BlindIndex {
        if tag == .email, unsafe !CanonicalAddress.isForm(value) {
            return unsafe hash(tag, Self.canonical(tag, value))
        }
        let code = unsafe key.code(tag.rawValue, value)
        return unsafe withUnsafeBytes(of: code) { unsafe BlindIndex(loading: $0) }
    }

    /// The hash of a value in its canonical form.
    func hash(_ tag: FieldTag, _ canonical: [UInt8]) -> BlindIndex {
        let code = unsafe canonical.withUnsafeBytes { unsafe key.code(tag.rawValue, $0) }
        return unsafe withUnsafeBytes(of: code) { unsafe BlindIndex(loading: $0) }
    }

    /// `SHA-256(0x03 ‖ key)`: stands in the ledger, so that another key is noticed.
    var check: [UInt8] {
        unsafe ([0x03] + key.bytes).withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]).bytes }
    }

    /// The form in which values are compared: see ``CanonicalAddress`` for an address; everything else as it is.
    static func canonical(_ tag: FieldTag, _ value: some Collection<UInt8>) -> [UInt8] {
        tag == .email ? CanonicalAddress(value).bytes : Array(value)
    }
}
