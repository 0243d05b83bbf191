public import SendAPI

/// An interval: from its start, which belongs to it, to its end, which does not.
public struct TimeWindow: Sendable, Hashable {
    /// The first moment; `nil` for the beginning of the ledger.
    public var start: Timestamp?
    /// The first moment after the window; `nil` for the end of the ledger.
    public var end: Timestamp?

    /// Creates a window.
    public init(start: Timestamp? = nil, end: Timestamp? = nil) {
        self.start = start
        self.end = end
    }

    /// Bounds that SQL compares with.
    var bounds: (Int64, Int64) { (start?.microseconds ?? .min, end?.microseconds ?? .max) }
}
