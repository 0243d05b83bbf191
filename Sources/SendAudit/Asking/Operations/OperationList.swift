/// Operations on the ledger itself.
public struct OperationList: Sendable, Hashable {
    /// How many operations of a kind there are.
    public struct Count: Sendable, Hashable {
        /// The kind.
        public let kind: EntryKind
        /// How many.
        public let count: Int
    }

    /// The newest ones, in the order in which they were recorded.
    public let operations: [LedgerOperation]
    /// How many of each kind, in the order of the kinds' numbers.
    public let counts: [Count]

    /// How many there are, listed or not.
    public var total: Int { counts.reduce(0) { $0 + $1.count } }
}
