import GRDB
import SendAPI
import SendDiagnosis

/// The causes of attempts, each by its own entries, as the classifier of explanations finds them.
struct AttemptCauses: Sendable {
    private let now: Timestamp
    private let gaps: [HistoryEvent]
    /// More gaps than a ledger has in years; the newest are known.
    private static let maximumGaps = 1_000

    /// - Parameter now: the present moment, which tells a code that can still be used from one that is over.
    init(at now: Timestamp, _ database: Database) throws {
        self.now = now
        gaps = try HistoryEvent.gaps(newest: Self.maximumGaps, database)
    }

    /// The cause of an attempt or a failed captcha request; `nil` for other entries.
    ///
    /// - Parameter end: outcomes from that entry on are not looked at.
    func cause(of sequence: Int64, before end: Int64 = .max, _ database: Database) throws -> Cause? {
        try HistoryReader(database).attempt(sequence, before: end).map(cause(of:))
    }

    func cause(of attempt: HistoryAttempt) -> Cause {
        attempt.finding(at: now, events: gaps).cause
    }

    /// The cause of refusals of which only the code is kept.
    func cause(ofRefusal code: String?, at time: Int64) -> Cause? {
        guard let code else { return nil }
        return cause(
            of: HistoryAttempt(
                sequence: 0, time: Timestamp(microseconds: time), refusal: HistoryAttempt.Refusal(code: code)))
    }

    /// The cause of one try, as if it were all that became of its attempt.
    func cause(of outcome: HistoryOutcome, in attempt: HistoryAttempt) -> Cause {
        var alone = attempt
        (alone.refusal, alone.outcomes) = (nil, [outcome])
        return cause(of: alone)
    }
}
