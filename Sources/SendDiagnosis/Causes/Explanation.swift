import SendAPI

/// Why a person got no code: the newest decisive reason first, and what came before it.
public struct Explanation: Sendable, Hashable {
    /// The reasons, the newest first. There is always one.
    public let findings: [Finding]

    /// The reason.
    public var finding: Finding { findings[0] }

    /// Finds the reasons.
    public init(of history: SendHistory) {
        let attempts = history.relevantAttempts
        let classifier = AttemptClassifier(history)
        var findings: [Finding] = []
        for attempt in attempts {
            let finding = classifier.finding(of: attempt)
            if let last = findings.last, let joined = Self.join(last, finding) {
                findings[findings.count - 1] = joined
            } else {
                findings.append(finding)
            }
        }
        if findings.isEmpty { findings = [AbsenceClassifier(history).finding] }
        self.findings = Self.newestFirst(Self.withCaptchaNeverSolved(findings))
    }

    /// Misses and challenges that ran out by turns, and no send after: neither alone is the reason.
    private static func withCaptchaNeverSolved(_ findings: [Finding]) -> [Finding] {
        let tail = findings.reversed().prefix { finding in
            finding.attempt?.isCaptcha == true
                && (finding.cause == .captchaWrongPosition || finding.cause == .captchaChallengeExpired)
        }
        guard Set(tail.map(\.cause)).count == 2, tail.count > 2, let last = tail.first else { return findings }
        var joined = last
        joined.cause = .captchaNeverSolved
        joined.evidence = tail.reversed().flatMap(\.evidence)
        joined.count = joined.evidence.count
        return findings.dropLast(tail.count) + [joined]
    }

    /// Misses of one captcha after the other, and one refusal asked for again and again, are one reason.
    private static func join(_ earlier: Finding, _ later: Finding) -> Finding? {
        guard earlier.cause == later.cause, let before = earlier.attempt, let after = later.attempt,
            before.refusal != nil, after.refusal != nil, before.isCaptcha == after.isCaptcha,
            earlier.parameter == later.parameter
        else { return nil }
        var joined = later
        joined.evidence = earlier.evidence + later.evidence.filter { !earlier.evidence.contains($0) }
        if later.limit == nil { joined.count = joined.evidence.count }
        return joined
    }

    private struct Placed {
        let finding: Finding
        let time: Timestamp
        let place: Int
    }

    /// The newest decisive reason leads. A late report on an older mail does not displace what a newer one is known to have
    /// come to.
    private static func newestFirst(_ findings: [Finding]) -> [Finding] {
        let accepted = findings.compactMap(\.attempt).filter { $0.refusal == nil }
        let newestAccepted = accepted.map(\.time).max()
        let placed = findings.enumerated().map { place, finding in
            Placed(finding: finding, time: finding.decisiveTime(newestAccepted), place: place)
        }
        let ordered = placed.sorted { ($1.time, $1.place) < ($0.time, $0.place) }.map(\.finding)
        guard let first = ordered.first, let attempt = first.attempt, !first.cause.isOfThePerson,
            let used = ordered.first(where: {
                $0.cause == .codeUsed && ($0.attempt?.time ?? $0.time) > attempt.time
            })
        else { return ordered }
        return [used] + ordered.filter { $0 != used }
    }
}

extension Finding {
    /// When it decided. That an older mail arrived, or is late, says nothing of a newer one.
    fileprivate func decisiveTime(_ newestAccepted: Timestamp?) -> Timestamp {
        guard let attempt, let newestAccepted, cause == .delivered || cause == .delayed, attempt.time < newestAccepted
        else {
            return time
        }
        return attempt.time
    }
}

extension Cause {
    /// The person has done something with a code, which no report of a server is newer than.
    fileprivate var isOfThePerson: Bool { stage == .code }
}

extension SendHistory {
    /// The attempts that the question is about.
    public var relevantAttempts: [HistoryAttempt] {
        attempts.filter { attempt in
            if let focus { return attempt.sequence == focus }
            if let since, attempt.lastTime < since { return false }
            if let until, attempt.time >= until { return false }
            // A captcha belongs to no scenario.
            if let scenario, !attempt.isCaptcha, attempt.scenario != scenario { return false }
            return true
        }
    }
}

extension HistoryAttempt {
    /// When the last that is known of it happened.
    var lastTime: Timestamp { outcomes.map(\.time).max().map { max($0, time) } ?? time }
}
