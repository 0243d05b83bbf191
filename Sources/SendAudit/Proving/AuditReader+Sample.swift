import GRDB
package import MerkleLog

/// Proofs of some entries that nobody has picked.
package struct ProofSample: Sendable {
    /// The checkpoint that covers them.
    package let checkpoint: SignedNote
    /// The proofs, by the numbers of their entries.
    package let proofs: [(sequence: Int64, proof: EntryProof)]
    /// Entries of the sample that a retention has removed.
    package let removed: [Int64]
}

extension AuditReader {
    /// Proves a sample of the entries, from one state of the ledger. Which entries is settled by the tree's root, so that
    /// neither who asks nor who keeps the ledger chooses them: the i-th is the first eight bytes of
    /// `SHA-256(root ‖ i as four bytes)`, taken modulo the size.
    ///
    /// - Parameter count: how many are drawn; the same one may be drawn twice.
    /// - Throws: ``LedgerError``: `notFound` where nothing is signed yet.
    package func proofSample(_ count: Int) throws(LedgerError) -> ProofSample {
        try ask { database in
            guard let newest = try StoredHead(database).checkpoint, newest.checkpoint.size > 0 else {
                throw LedgerError(code: .notFound, message: "nothing is signed yet; try again in a moment")
            }
            let size = newest.checkpoint.size
            let drawn = Set((0..<count).map { Self.drawn($0, root: newest.checkpoint.root, size: size) })
            var proofs: [(Int64, EntryProof)] = []
            var removed: [Int64] = []
            var reader = try LeafReader(database, from: 0, to: 0)
            for sequence in drawn.sorted() {
                try reader.restart(from: sequence, to: sequence + 1)
                guard try reader.next() else {
                    removed.append(sequence)
                    continue
                }
                var tiles = TileHashReader(size: size) { try LedgerHead.tile($0, database) }
                let proof = try InclusionProof(index: UInt64(sequence), size: size) { try tiles.hash(of: $0) }
                proofs.append(
                    (
                        sequence,
                        try EntryProof(
                            leaf: reader.builder.bytes, openings: [], proof: proof, checkpoint: newest.note)
                    ))
            }
            reader.reset()
            return ProofSample(checkpoint: newest.note, proofs: proofs, removed: removed)
        }
    }

    private static func drawn(_ place: Int, root: MerkleHash, size: UInt64) -> Int64 {
        let bytes = root.bytes + BigEndian.bytes(UInt32(clamping: place))
        let hash = unsafe bytes.withUnsafeBytes { unsafe MerkleHash(hashing: $0[...]) }
        return Int64(hash.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } % size)
    }
}
