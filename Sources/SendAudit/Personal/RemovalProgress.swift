/// How far an erasure or a retention has come.
public struct RemovalProgress: Sendable, Hashable {
    /// What is being done; each begins where the one before it has ended.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Entries are verified.
        case verifying
        /// Rows of personal values are read.
        case searching
        /// Entries are erased or removed.
        case removing
    }

    /// What is being done.
    public let phase: Phase
    /// How many entries or rows are done, and of how many.
    public let (done, total): (Int, Int)

    /// Says how far it has come.
    public init(_ phase: Phase, done: Int, total: Int) {
        self.phase = phase
        (self.done, self.total) = (done, total)
    }
}
