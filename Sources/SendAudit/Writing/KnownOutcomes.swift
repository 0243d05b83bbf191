public import SendAPI

/// What became of an attempt, as far as the ledger knows.
public struct KnownOutcomes: Sendable, Hashable {
    /// How many outcomes it has: one for each try.
    public internal(set) var count = 0
    /// When it will be tried again by the newest one; `nil` when that was the last try, or there is none.
    public internal(set) var nextTry: Timestamp?

    /// Of an attempt that has none.
    public init() {}
}
