import SendAPI

/// The reason of one attempt.
struct AttemptClassifier {
    let history: SendHistory

    init(_ history: SendHistory) {
        self.history = history
    }

    func finding(of attempt: HistoryAttempt) -> Finding {
        var finding: Finding
        if let refusal = attempt.refusal {
            finding = RefusalClassifier(history).finding(refusal, of: attempt)
        } else if attempt.outcomes.isEmpty {
            finding = waiting(attempt)
        } else {
            finding = OutcomeClassifier(history).finding(of: attempt)
        }
        finding.attempt = attempt
        return finding
    }

    /// Accepted, and nothing has become of it yet. Once its code is no longer valid, no entry says whether it was sent: the
    /// service has stopped since, or has lost what it had to do.
    private func waiting(_ attempt: HistoryAttempt) -> Finding {
        let end = attempt.time + history.codeLifetime
        var finding = Finding(
            history.now < end ? .waitingInQueue : .stoppedDuringSend, time: attempt.time, evidence: [attempt.sequence])
        if history.now < end { finding.until = end }
        return finding
    }
}
