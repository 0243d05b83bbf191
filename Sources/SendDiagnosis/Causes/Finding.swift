public import SendAPI

/// One reason, with what is known of it.
public struct Finding: Sendable, Hashable {
    /// The reason.
    public var cause: Cause
    /// When it happened.
    public var time: Timestamp
    /// Until when it is so, or when it is tried again; `nil` where nobody knows.
    public var until: Timestamp?
    /// How often: wrong positions, tries, attempts within the window of a limit.
    public var count: Int?
    /// How many a limit allows.
    public var limit: Int?
    /// The window of a limit.
    public var window: Duration?
    /// The name of the value that was wrong, or of the headers that were missing.
    public var parameter: String?
    /// The attempt that it is about; `nil` where there is none.
    public var attempt: HistoryAttempt?
    /// The outcome that decided.
    public var outcome: HistoryOutcome?
    /// The entries that show it, by number.
    public var evidence: [Int64]

    /// Where the code stopped.
    public var stage: Stage {
        // Of a full mailbox, say, a server can also say that it is for good.
        cause.stage == .refusedForNow && outcome?.result == .hardFail ? .refusedForGood : cause.stage
    }
    /// Whose turn it is.
    public var turn: Turn { cause.turn }
    /// Whether it stays so until somebody does something.
    public var isFinal: Bool { until == nil && (cause.isFinal || stage != cause.stage) }

    init(_ cause: Cause, time: Timestamp, evidence: [Int64] = []) {
        (self.cause, self.time, self.evidence) = (cause, time, evidence)
    }
}
