import MerkleLog

/// What is left of a row's personal values after an erasure: each field's tag (two bytes) and commitment (32 bytes). They
/// reveal nothing without the secret, and the leaf can still be made again.
struct ErasedCommitments: Sendable {
    private(set) var values: [(tag: UInt16, commitment: ArraySlice<UInt8>)] = []

    /// Reads the column; `nil` when it is damaged.
    init?(_ bytes: [UInt8]) {
        let length = 2 + MerkleHash.byteCount
        guard !bytes.isEmpty, bytes.count.isMultiple(of: length) else { return nil }
        for start in stride(from: 0, to: bytes.count, by: length) {
            guard let tag: UInt16 = BigEndian.integer(bytes[start..<(start + 2)]), tag >= 128,
                values.last.map({ $0.tag < tag }) ?? true
            else { return nil }
            values.append((tag, bytes[(start + 2)..<(start + length)]))
        }
    }

    /// The commitments of values that are about to go.
    static func encoded(_ personal: FieldList, secret: CommitmentSecret) -> [UInt8] {
        personal.reduce(into: []) { encoded, field in
            guard case .bytes(let bytes) = field.value else { return }
            BigEndian.append(field.tag.rawValue, to: &encoded)
            unsafe bytes.withUnsafeBytes { value in
                unsafe secret.commitment(to: value, tag: field.tag.rawValue).append(to: &encoded)
            }
        }
    }
}
