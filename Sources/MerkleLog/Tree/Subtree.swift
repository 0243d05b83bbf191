/// A complete subtree: the 2^`level` leaves from `index` × 2^`level` on. Its hash never changes once all are there.
///
/// Level 0 is a leaf. This is how hashes that are stored are asked for.
public struct Subtree: Sendable, Hashable, CustomStringConvertible {
    /// The subtree's height, 0 to 63.
    public let level: Int
    /// Its place among the subtrees of its level, from 0.
    public let index: UInt64

    /// Names a subtree.
    public init(level: Int, index: UInt64) {
        self.level = level
        self.index = index
    }

    /// The level and the index, for a log.
    public var description: String { "subtree \(index) of level \(level)" }
}
