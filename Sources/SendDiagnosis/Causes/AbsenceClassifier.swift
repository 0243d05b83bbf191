import SendAPI

/// Why there is no attempt.
struct AbsenceClassifier {
    let history: SendHistory
    /// From when on a code can still be missed, where nobody said since when: what is older is not asked about any more.
    static let memory = SendHistory.memory

    init(_ history: SendHistory) {
        self.history = history
    }

    var finding: Finding {
        if let other = history.attempts.last(where: { attempt in
            !attempt.isCaptcha && attempt.scenario != history.scenario
                && history.since.map { attempt.lastTime >= $0 } ?? true
                && history.until.map { attempt.time < $0 } ?? true
        }), history.scenario != nil {
            var finding = Finding(.otherScenarioOnly, time: other.time, evidence: [other.sequence])
            finding.attempt = other
            return finding
        }
        let from = history.since ?? history.now - Self.memory
        if let erasure = history.events.last(where: { $0.kind == .erasure }),
            erasure.time >= from || history.since == nil
        {
            return Finding(.erased, time: erasure.time, evidence: [erasure.sequence])
        }
        if let gap = history.events.last(where: { $0.gapEnd.map { $0 >= from } ?? false }) {
            var finding = Finding(.gapInRecord, time: gap.time, evidence: [gap.sequence])
            if case .gap(_, _, let count) = gap.kind { finding.count = count }
            return finding
        }
        if let purge = history.events.last(where: { $0.removedBefore.map { from < $0 } ?? false }) {
            return Finding(.removedByAge, time: purge.time, evidence: [purge.sequence])
        }
        if let start = history.events.first(where: { $0.kind == .start }), from < start.time, history.since != nil {
            return Finding(.beforeLedger, time: start.time, evidence: [start.sequence])
        }
        return Finding(.noAttempt, time: history.now)
    }
}

extension HistoryEvent {
    fileprivate var gapEnd: Timestamp? {
        if case .gap(_, let to, _) = kind { to } else { nil }
    }

    fileprivate var removedBefore: Timestamp? {
        if case .purge(let before) = kind { before } else { nil }
    }
}
