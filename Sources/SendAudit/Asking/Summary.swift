/// How many attempts a window holds, how they ended and why they failed.
///
/// ``total`` is always the sum of ``states``. After a retention it may be too low by what ``removed`` says, and by no more.
public struct Summary: Sendable, Hashable {
    /// A group with its number of attempts.
    public struct Group<Key: Sendable & Hashable>: Sendable, Hashable {
        /// What the group has in common: a code, a scenario, a client id; `nil` where the attempts have none.
        public let key: Key?
        /// The number of attempts.
        public let count: Int

        /// Creates a group.
        public init(key: Key?, count: Int) {
            self.key = key
            self.count = count
        }
    }

    /// The window that was asked for.
    public let window: TimeWindow
    /// The number of attempts in each state.
    public let states: [AttemptState: Int]
    /// Failed and refused attempts by why, the most frequent first; those of unknown result are one code, `unknown`.
    public let failuresByCode: [Group<FailureCode>]
    /// Failed and refused attempts by scenario.
    public let failuresByScenario: [Group<String>]
    /// Failed and refused attempts by client id; `nil` for clients that are not registered.
    public let failuresByClient: [Group<String>]
    /// Device fingerprints that three addresses or more share, with the number of addresses, at most five, among the latest
    /// 2,000 attempts: constants such as `linux` that an integrator sends for every device. Masked; ``AttemptFilter/deviceOf`` leads to their attempts.
    public let sharedDevices: [Group<String>]
    /// What the numbers lack, or know by counts alone, because a retention has removed the entries.
    public var removed = RemovedAttempts.none

    /// The number of attempts.
    public var total: Int { states.values.reduce(0, &+) }
}
