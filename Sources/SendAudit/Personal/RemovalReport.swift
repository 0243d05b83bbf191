/// What an erasure or a retention has done.
public struct RemovalReport: Sendable, Hashable {
    /// The number of the entry that records it, the last of them where a long stretch was removed in portions; `nil` when
    /// there was nothing to do and so nothing to record.
    public let sequence: Int64?
    /// How many entries it was applied to.
    public let count: Int
    /// Whether the bytes are gone from the write-ahead log too. A reader that was in the middle of something can keep the
    /// log from being emptied; it is emptied with a later checkpoint then.
    public let isLogEmptied: Bool
}
