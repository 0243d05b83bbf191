import FoundationEssentials
import GRDB
public import MerkleLog

extension AuditReader {
    /// The newest signed checkpoint: that of the last commit; `nil` when there is none.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func newestCheckpoint() throws(LedgerError) -> SignedNote? {
        try ask { try StoredHead($0).checkpoint?.note }
    }

    /// The public keys that the ledger names, the newest last.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func publicKeys() throws(LedgerError) -> [NoteVerifierKey] {
        try ask { try KeyHistory($0).signing.map(\.key) }
    }

    /// The holds that stand, in the order in which they were placed.
    ///
    /// - Throws: ``LedgerError`` `unreadable`.
    public func holds() throws(LedgerError) -> [Hold] {
        try ask { try Hold.active($0) }
    }

    /// Proves that a signed checkpoint covers an entry.
    ///
    /// - Parameters:
    ///   - sequence: the entry's number.
    ///   - shown: the names of personal fields whose values go into the proof, such as `email`. Show them only to who may
    ///     see them, and record it.
    /// - Throws: ``LedgerError``: `notFound` when there is no such entry, it was removed, is not signed for yet, or does
    ///   not hold a value to show; `invalid` for a name that is no personal field's.
    public func proof(of sequence: Int64, showing shown: [String] = []) throws(LedgerError) -> EntryProof {
        let tags = try shown.map { name throws(LedgerError) in
            guard let tag = FieldTag.personalColumns.first(where: { "\($0)" == name || $0.column == name }) else {
                let known = FieldTag.personalColumnNames.joined(separator: ", ")
                throw LedgerError(code: .invalid, message: "'\(name)' is no personal field; there are: \(known)")
            }
            return tag
        }
        return try ask { database in
            guard sequence >= 0, try LedgerHead.range(database).size > UInt64(sequence) else {
                throw LedgerError(code: .notFound, message: "there is no entry \(sequence)")
            }
            guard let newest = try StoredHead(database).checkpoint, newest.checkpoint.size > UInt64(sequence) else {
                throw LedgerError(
                    code: .damaged, message: "no signature covers entry \(sequence); run 'sendaudit verify'")
            }
            var reader = try LeafReader(database, from: sequence, to: sequence + 1)
            guard try reader.next() else {
                throw LedgerError(code: .notFound, message: "entry \(sequence) was removed by a retention")
            }
            var openings: [EntryProof.Opening] = []
            let secret = reader.secret()
            let personal = reader.personalFields()
            for tag in tags {
                guard let secret, let value = personal.bytes(tag) else {
                    throw LedgerError(
                        code: .notFound,
                        message: """
                            entry \(sequence) has no \(tag) to show\(reader.isErased ? "; it was erased" : "")
                            """)
                }
                openings.append(.init(tag: tag.rawValue, value: value, key: secret.fieldKey(tag.rawValue)))
            }
            var tiles = TileHashReader(size: newest.checkpoint.size) { try LedgerHead.tile($0, database) }
            let proof = try InclusionProof(index: UInt64(sequence), size: newest.checkpoint.size) {
                try tiles.hash(of: $0)
            }
            return try EntryProof(
                leaf: reader.builder.bytes, openings: openings, proof: proof, checkpoint: newest.note)
        }
    }

    /// Proves that the ledger, as its newest checkpoint says it, contains an older state of itself.
    ///
    /// - Throws: ``LedgerError`` `notFound` when that state is newer than the newest checkpoint.
    public func consistency(since size: UInt64) throws(LedgerError) -> (proof: ConsistencyProof, checkpoint: SignedNote)
    {
        try ask { database in
            guard let newest = try StoredHead(database).checkpoint, newest.checkpoint.size >= size, size > 0 else {
                throw LedgerError(code: .notFound, message: "no checkpoint covers a ledger of \(size) entries")
            }
            var tiles = TileHashReader(size: newest.checkpoint.size) { try LedgerHead.tile($0, database) }
            let proof = try ConsistencyProof(firstSize: size, secondSize: newest.checkpoint.size) {
                try tiles.hash(of: $0)
            }
            return (proof, newest.note)
        }
    }
}
