/// Some of the attempts that were asked for, and how to go on.
public struct AttemptPage: Sendable, Hashable {
    /// How the attempts were found.
    public enum Way: String, Sendable, Hashable {
        /// By their time, from the newest on.
        case time = "time"
        /// By the keyed hash of an address or a device.
        case blindIndex = "blindIndex"
        /// By looking at every attempt of the window, since the keys of the blind index are not at hand.
        case scan = "scan"
        /// By their id.
        case identifier = "id"
    }

    /// The attempts, the newest first.
    public let rows: [AttemptRow]
    /// What to pass as `after` for the next page; `nil` when there is nothing more.
    public let cursor: Int64?
    /// How the attempts were found.
    public let way: Way
    /// How many entries were looked at for it.
    public let rowsRead: Int
    /// The number of entries that the ledger had when the page was read.
    public let end: Int64
    /// What of the period was removed because of its age, and cannot be listed any more.
    public var removed = RemovedAttempts.none
}
