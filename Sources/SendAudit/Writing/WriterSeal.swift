import MerkleLog

/// What the writer authenticates to itself in each commit, beside the signature that everybody can check: which entries it
/// acts on later, and how far its sinks have got. The tree proves each entry that is there; only this proves that none of
/// a kind was taken away, without reading them all at each start.
struct WriterSeal: Sendable {
    private let key: HashKey

    /// - Parameter signer: the key that signs; who does not hold it cannot make a seal.
    init(_ signer: NoteSigner) {
        let secret = signer.derivedSecret("errata ledger writer seal 1")
        key = unsafe secret.bytes.withUnsafeBytes { unsafe HashKey(loading: $0) }
    }

    /// `HMAC-SHA256(secret, 0001 ‖ size ‖ root ‖ operations ‖ sinks)`; each sink as its name, a zero byte and its place in
    /// 8 bytes, in the order of the names' bytes.
    func bytes(size: UInt64, root: MerkleHash, operations: MerkleHash, sinks: [String: Int64]) -> [UInt8] {
        var message: [UInt8] = []
        BigEndian.append(size, to: &message)
        root.append(to: &message)
        operations.append(to: &message)
        for (name, next) in sinks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            message += name.utf8
            message.append(0)
            BigEndian.append(next, to: &message)
        }
        return unsafe message.withUnsafeBytes { unsafe key.code(1, $0).bytes }
    }
}
