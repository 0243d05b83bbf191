public import SendAPI

/// What a ledger holds about a question at a moment, in values that no database is needed for: the same in SQLite and in the
/// centre.
public struct SendHistory: Sendable, Hashable {
    /// How far back a code can be missed, where nobody says since when.
    public static let memory = Duration.seconds(24 * 3_600)

    /// The moment at which it was asked.
    public var now: Timestamp
    /// The scenario that was asked about; `nil` for any.
    public var scenario: String?
    /// From when on the code is missed; `nil` where nobody said.
    public var since: Timestamp?
    /// Up to when the code was asked for; `nil` where nobody said.
    public var until: Timestamp?
    /// The attempt that was asked about, by its entry's number; `nil` for all. The others are there since they can be why.
    public var focus: Int64?
    /// The attempts and the failed captcha requests, in the order of the ledger.
    public var attempts: [HistoryAttempt]
    /// What happened to the ledger itself.
    public var events: [HistoryEvent]
    /// How long a code lives.
    public var codeLifetime = Duration.seconds(300)
    /// How long the cool-down between two codes to one address takes.
    public var coolDown = Duration.seconds(60)

    /// Collects what is known.
    public init(
        now: Timestamp, scenario: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil,
        attempts: [HistoryAttempt],
        events: [HistoryEvent]
    ) {
        (self.now, self.scenario, self.since, self.until) = (now, scenario, since, until)
        (self.attempts, self.events) = (attempts, events)
    }
}
