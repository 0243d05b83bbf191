/// Which operations on the ledger itself are asked for: a question as a value.
public struct OperationQuery: Sendable, Hashable {
    /// The kinds that somebody who reviews a ledger asks for first: without signs of life, and without the steps of a
    /// removal.
    public static let reviewed: Set<EntryKind> = [
        .erasure, .retention, .access, .keyRotation, .gap, .start, .restore, .migration, .hold, .backup,
        .intervention,
    ]

    /// The interval.
    public var window: TimeWindow
    /// The kinds.
    public var kinds: Set<EntryKind>
    /// How many are listed at most, the newest ones; all are counted.
    public var limit: Int

    /// Creates a question.
    public init(
        window: TimeWindow = TimeWindow(), kinds: Set<EntryKind> = OperationQuery.reviewed, limit: Int = 1_000
    ) {
        self.window = window
        self.kinds = kinds
        self.limit = limit
    }
}
