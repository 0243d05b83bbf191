public import FoundationEssentials
public import SendAPI

/// What is to be counted. It names no table: whoever keeps the attempts, and however, can answer it.
public struct SummaryQuestion: Sendable, Hashable {
    /// The interval.
    public var window: TimeWindow
    /// What the attempts are counted by, one to ``maximumGroupings``; several cross.
    public var groupings: [SummaryGrouping]
    /// How many groups are named; the others are one.
    public var top: Int
    /// Whether the window of the same length before it is counted too. Groups of time have nothing to compare.
    public var comparesWithPrevious: Bool
    /// The zone in which hours and days begin.
    public var zone: TimeZone
    /// Whether addresses, devices, times, durations and samples are wanted, for which every attempt is read. `nil`: where the
    /// attempts are read anyway, or are few.
    public var wantsDetails: Bool?

    /// The present moment, by which causes tell a code that can still be used from one that is over.
    public var now: Timestamp

    /// How many groupings can be crossed.
    public static let maximumGroupings = 4
    /// How many groups are counted at most: what one answer may take of memory.
    public static let maximumGroups = 100_000
    /// Up to how many attempts' entries the details are read unasked.
    public static let fewAttempts = 1_000

    /// Creates a question. Without a present moment, every code is over.
    public init(
        window: TimeWindow = TimeWindow(), groupings: [SummaryGrouping], top: Int = 10,
        comparesWithPrevious: Bool = true, zone: TimeZone = .gmt, wantsDetails: Bool? = nil,
        now: Timestamp = Timestamp(microseconds: .max)
    ) {
        self.window = window
        self.groupings = groupings
        self.top = top
        self.comparesWithPrevious = comparesWithPrevious
        self.zone = zone
        self.wantsDetails = wantsDetails
        self.now = now
    }

    /// Whether the roll-ups by code and scenario, or those by client, hold all that the groups are made of.
    var isHeldByRollups: Bool {
        let groupings = Set(groupings)
        return groupings.isSubset(of: [.code, .result, .scenario, .hour, .day])
            || groupings.isSubset(of: [.client, .result, .hour, .day])
    }
}
