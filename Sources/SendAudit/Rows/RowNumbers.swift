import MerkleLog

/// Lists of entries' numbers, as entries commit to them.
enum RowNumbers {
    /// `SHA-256` of the numbers, eight bytes each, ascending.
    static func digest(_ rows: [Int64]) -> [UInt8] {
        let bytes: [UInt8] = rows.reduce(into: []) { BigEndian.append($1, to: &$0) }
        return unsafe bytes.withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]).bytes }
    }
}
