package import SendAPI

/// What the entries of a period say of the clock that stamped them.
package struct ReportClock: Sendable, Hashable {
    /// A time that the clock went back.
    package struct Step: Sendable, Hashable {
        /// The first entry after it.
        package var sequence: Int64
        /// That entry's time.
        package var time: Timestamp
        /// How far back, in seconds.
        package var seconds: Int64
    }

    /// How far an entry may be behind the one before it without the clock having gone back: callers stamp their entries
    /// before they reach the writer. The verifier's tolerance is the same.
    static let tolerance: Int64 = 60_000_000

    /// How many entries were compared.
    package var entries = 0
    /// Signs of life.
    package var heartbeats = 0
    /// The longest time from one entry to the next.
    package var longestSilence: TimeWindow?
    /// The last steps back, the newest first.
    package var steps: [Step] = []
    /// How often the clock went back.
    package var stepCount = 0
    /// The oldest attempt of the whole ledger that is there.
    package var oldestAttempt: Timestamp?
    /// The oldest entry of the whole ledger that is there.
    package var oldestEntry: Timestamp?
    /// The newest entry of the whole ledger.
    package var newestEntry: Timestamp?
}
