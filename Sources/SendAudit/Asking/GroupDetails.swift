public import SendAPI

/// What the entries of a group say beside their number.
public struct GroupDetails: Sendable, Hashable {
    /// How many different values there are.
    public struct Distinct: Sendable, Hashable {
        /// The number.
        public let count: Int
        /// Whether it is estimated, within about 3 %, since counting exactly would take memory for each.
        public let isEstimate: Bool
    }

    /// An attempt to look at.
    public struct Sample: Sendable, Hashable {
        /// The entry's number.
        public let sequence: Int64
        /// The attempt's id.
        public let id: AttemptID
    }

    /// Different addresses, in whatever spelling. Erased ones count as none.
    public let addresses: Distinct
    /// Different device fingerprints.
    public let devices: Distinct
    /// When the first attempt was made.
    public let first: Timestamp?
    /// When the last attempt was made.
    public let last: Timestamp?
    /// How long the newest tries took; `nil` where no entry says it.
    public let durations: DurationQuantiles?
    /// The newest attempts, at most three.
    public let samples: [Sample]
}

/// How long tries took: each is the shortest time within which that part of them ended.
public struct DurationQuantiles: Sendable, Hashable {
    /// How many tries say it.
    public let count: Int
    /// Half of them took no longer.
    public let median: Duration
    /// 95 in 100 took no longer.
    public let p95: Duration
    /// 99 in 100 took no longer.
    public let p99: Duration
}
