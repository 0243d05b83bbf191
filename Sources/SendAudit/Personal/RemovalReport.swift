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
    /// The hold that kept a retention from removing more, perhaps from removing anything; `nil` when none did. What was
    /// recorded before the hold came, and not carried out, goes on with the next retention or start after its release.
    public var hold: Hold.Notice?

    /// Creates a report.
    public init(sequence: Int64?, count: Int, isLogEmptied: Bool, hold: Hold.Notice? = nil) {
        self.sequence = sequence
        self.count = count
        self.isLogEmptied = isLogEmptied
        self.hold = hold
    }
}
