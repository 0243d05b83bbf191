public import MerkleLog
public import SendAPI

/// Somewhere else where entries go: a SIEM, a bucket, a second ledger. It follows at its own pace and decides nothing: the
/// ledger alone says whether something is recorded.
public protocol AuditSink: Sendable {
    /// The sink's name, under which the ledger remembers how far it has come.
    var name: String { get }

    /// Takes entries, in their order. The next ones come only after this has returned; what throws is tried again. After a
    /// crash the same entries may come once more.
    func accept(_ entries: [SinkEntry]) async throws
}

/// An entry as a sink sees it. Personal values are left out.
public struct SinkEntry: Sendable, Hashable {
    /// The entry's number.
    public let sequence: Int64
    /// The entry's kind, such as `attempt`.
    public let kind: String
    /// When it was made.
    public let time: Timestamp
    /// The open fields with their names, in the order of the leaf.
    public let fields: [SubjectEntry.Field]
    /// The hash of the entry's leaf.
    public let leaf: LeafHash
}
