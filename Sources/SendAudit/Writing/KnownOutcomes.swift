public import SendAPI

/// What became of an attempt, as far as the ledger knows.
public struct KnownOutcomes: Sendable, Hashable {
    /// How many of its tries have an outcome.
    public internal(set) var count = 0
    /// How many outcomes it has that are no try's: what was said of a mail that had left, such as a bounce.
    public internal(set) var reportCount = 0
    /// When it will be tried again by the newest one; `nil` when that was the last try, or there is none.
    public internal(set) var nextTry: Timestamp?

    /// Of an attempt that has none.
    public init() {}
}
