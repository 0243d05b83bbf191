/// How many attempts a window holds, by what they have in common.
///
/// The attempts of ``groups`` and ``other`` are those of ``states``, and those the number of attempts: nothing is counted
/// twice and nothing is left out, but what ``removed`` names.
public struct GroupedSummary: Sendable, Hashable {
    /// A group.
    public struct Group: Sendable, Hashable {
        /// What its attempts have in common, in the order of the groupings.
        public let key: [GroupKey]
        /// Its attempts by where they stand.
        public let states: [AttemptState: Int]
        /// How many attempts it had in the window before; `nil` where that was not counted.
        public let previous: Int?
        /// What only the entries say; `nil` where they were not read.
        public let details: GroupDetails?

        /// The number of attempts.
        public var count: Int { states.values.reduce(0, &+) }
        /// The number that failed or was refused.
        public var failures: Int { (states[.failed] ?? 0) &+ (states[.refused] ?? 0) }
        /// Whether the window before had none.
        public var isNew: Bool { previous == 0 && count > 0 }
    }

    /// What was asked.
    public let question: SummaryQuestion
    /// All attempts of the window by where they stand.
    public let states: [AttemptState: Int]
    /// The same of the window before; `nil` where that was not counted.
    public let previousStates: [AttemptState: Int]?
    /// The groups with the most attempts, the largest first; groups of time in their order.
    public let groups: [Group]
    /// All further groups as one; `nil` when there are none.
    public let other: Group?
    /// How many groups there are.
    public let groupCount: Int
    /// The largest groups of the window before that have no attempt in this one.
    public let gone: [Group]
    /// How many such groups there are.
    public let goneCount: Int
    /// What the numbers lack, or know by counts alone, because a retention has removed the entries.
    public let removed: RemovedAttempts
    /// How many entries were read.
    public let rowsRead: Int
    /// Whether the roll-ups held the answer: then only the entries of quarters of an hour that the window cuts were read, and
    /// no group has details.
    public let isFromRollups: Bool

    /// The number of attempts.
    public var total: Int { states.values.reduce(0, &+) }
}
