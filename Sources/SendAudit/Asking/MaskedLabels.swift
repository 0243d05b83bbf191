import MerkleLog

/// Tells masked values of one answer apart: two devices that are both `156a***` get other digits after it.
///
/// The digits are a keyed hash under a key that is thrown away: from them nobody can try which value it was, as 256 tries
/// would suffice for the end of an address. Answers that are to be compared are made with the same labels.
public struct MaskedLabels: Sendable {
    private let key: HashKey

    /// Creates labels with a new random key.
    public init() {
        key = HashKey()
    }

    init(_ key: HashKey) {
        self.key = key
    }

    /// `156a***#7c1f`.
    func text(_ value: String, masked: String) -> String {
        let code = unsafe Array(value.utf8).withUnsafeBytes { unsafe key.code(0, $0) }
        let digits = code.bytes.prefix(2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(masked)#\(digits)"
    }
}
