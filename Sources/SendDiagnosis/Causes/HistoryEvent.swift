public import SendAPI

/// What happened to the ledger itself, and bears on what it can say.
public struct HistoryEvent: Sendable, Hashable {
    /// What happened.
    @nonexhaustive
    public enum Kind: Sendable, Hashable {
        /// A writer started; the first is the ledger's beginning.
        case start
        /// The ledger could not be written between two moments, and so many attempts were turned away.
        case gap(from: Timestamp, to: Timestamp, count: Int)
        /// The data of the person who was asked about was erased.
        case erasure
        /// Entries before a moment were removed.
        case purge(before: Timestamp)
        /// A backup was restored.
        case restore
    }

    /// The entry's number.
    public var sequence: Int64
    /// When it happened.
    public var time: Timestamp
    /// What happened.
    public var kind: Kind

    /// Creates an event.
    public init(sequence: Int64, time: Timestamp, kind: Kind) {
        (self.sequence, self.time, self.kind) = (sequence, time, kind)
    }
}
