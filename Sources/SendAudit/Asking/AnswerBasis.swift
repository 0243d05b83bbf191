import GRDB
import MerkleLog

/// What an answer stands on. Roll-ups, indices and the blind index, from which questions are answered, are not under the
/// tree: only a verification shows that they are what the entries say.
public struct AnswerBasis: Sendable, Hashable {
    /// How many entries a key of the ledger has signed for; `nil` when nobody has signed for the head.
    public let signedSize: UInt64?
    /// Whether the tables, indices and triggers are those of this version; with others, any number can be wrong.
    public let hasOwnSchema: Bool
    /// Whether all that the answer rests on was verified right before.
    public let isVerified: Bool

    /// Describes what an answer stands on.
    public init(signedSize: UInt64?, hasOwnSchema: Bool, isVerified: Bool) {
        (self.signedSize, self.hasOwnSchema, self.isVerified) = (signedSize, hasOwnSchema, isVerified)
    }
}

extension AuditReader {
    /// What the answers of this reader stand on.
    ///
    /// - Parameter isVerified: whether the caller has just verified the ledger, and found it good.
    /// - Throws: ``LedgerError`` `unreadable`.
    public func basis(isVerified: Bool = false) throws(LedgerError) -> AnswerBasis {
        try ask { try Self.basis($0, isVerified: isVerified) }
    }

    static func basis(_ database: Database, isVerified: Bool) throws -> AnswerBasis {
        let isOwn = try SchemaCheck.differences(database).isEmpty && SchemaCheck.ownerDifferences(database).isEmpty
        var size: UInt64?
        if let (checkpoint, note) = try StoredHead(database).checkpoint,
            let key = try KeyHistory(database).signing.last(where: {
                UInt64(clamping: $0.sequence) < checkpoint.size
            })?.key,
            (try? note.verify(with: [key])) != nil, checkpoint.origin == key.name.description,
            checkpoint.root == (try LedgerHead.range(database)).root
        {
            size = checkpoint.size
        }
        return AnswerBasis(signedSize: size, hasOwnSchema: isOwn, isVerified: isVerified)
    }
}
