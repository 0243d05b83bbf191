import MerkleLog

/// A head of the ledger with its signature.
struct SignedHead: Sendable {
    let size: UInt64
    let note: SignedNote

    /// Signs the head of a tree.
    ///
    /// - Parameter signers: the first one's name is the ledger's.
    /// - Throws: ``LedgerError`` `wrongKeys` without a signer, and what the system's cryptography throws.
    init(_ tree: CompactRange, signers: [NoteSigner]) throws {
        guard let first = signers.first else {
            throw LedgerError(code: .wrongKeys, message: "there is no key to sign with")
        }
        let checkpoint = try Checkpoint(
            origin: first.verifierKey.name.description, size: tree.size, root: tree.root)
        size = tree.size
        note = try SignedNote(text: checkpoint.text, signers: signers)
    }

    init(size: UInt64, note: SignedNote) {
        (self.size, self.note) = (size, note)
    }
}
