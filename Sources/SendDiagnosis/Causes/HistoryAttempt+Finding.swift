public import SendAPI

extension HistoryAttempt {
    /// Why this attempt came to no code, or that it did, by its own entries: what an explanation finds of it where nothing
    /// else of the person is known. What only the person's other attempts say, such as that a limit was the cool-down after
    /// an earlier code, is left to the explanation.
    ///
    /// - Parameters:
    ///   - now: the present moment, which tells a code that can still be used from one that is over.
    ///   - events: what happened to the ledger itself.
    public func finding(at now: Timestamp, events: [HistoryEvent] = []) -> Finding {
        AttemptClassifier(SendHistory(now: now, attempts: [self], events: events)).finding(of: self)
    }
}
