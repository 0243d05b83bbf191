import EIAMErrors
import ErrorCatalog
import SendAPI

/// The reason of an attempt that was accepted, by what became of it.
struct OutcomeClassifier {
    let history: SendHistory

    init(_ history: SendHistory) {
        self.history = history
    }

    func finding(of attempt: HistoryAttempt) -> Finding {
        let outcomes = attempt.outcomes.sorted { ($0.time, $0.sequence) < ($1.time, $1.sequence) }
        guard let outcome = decisive(outcomes) else { return Finding(.unclassified, time: attempt.time) }
        var finding = Finding(
            .unclassified, time: outcome.time, evidence: [attempt.sequence, outcome.sequence])
        finding.outcome = outcome
        // What came later is about a mail that a server had taken.
        if let sent = outcomes.last(where: { $0.result == .sent }), sent != outcome {
            finding.evidence.append(sent.sequence)
        }
        if outcome.code?.hasPrefix("ERRATA.CLIENT.") == true {
            finding.cause = .attemptNeverArrived
            return finding
        }
        switch outcome.result {
        case .sent: accepted(attempt, outcome, &finding)
        case .delivered: finding.cause = .delivered
        case .delayed: finding.cause = .delayed
        case .bounced: bounced(outcome, &finding)
        case .complained: finding.cause = .reportedAsSpam
        case .consumed: finding.cause = .codeUsed
        case .codeWrong:
            finding.cause = .codeWrong
            finding.count = outcomes.count { $0.result == .codeWrong }
            finding.evidence = [attempt.sequence] + outcomes.filter { $0.result == .codeWrong }.map(\.sequence)
        case .codeExpired: finding.cause = .codeExpired
        case .codeReplaced: finding.cause = .codeReplaced
        case .codeForOtherPurpose: finding.cause = .codeForOtherPurpose
        case .codeTriesUsedUp:
            finding.cause = .codeTriesUsedUp
            finding.count = outcomes.count { $0.result == .codeWrong }
        case .suppressed: suppressed(attempt, outcome, &finding)
        case .notQueued: finding.cause = .neverQueued
        case .unknown: finding.cause = .stoppedDuringSend
        case .expired: expired(attempt, outcomes, &finding)
        case .refused: refused(attempt, outcome, &finding)
        case .softFail, .hardFail, .timeout: failed(attempt, outcome, outcomes, &finding)
        case nil: finding.cause = .unclassified
        @unknown default: finding.cause = .unclassified
        }
        return finding
    }

    /// The newest outcome that says more than the ones before. That it arrived says nothing new once the code was used; and a
    /// server's late report does not displace what the person has done with the code.
    private func decisive(_ outcomes: [HistoryOutcome]) -> HistoryOutcome? {
        if let used = outcomes.last(where: { $0.result == .consumed }) { return used }
        let ofPerson: [SendOutcome.Result?] = [
            .codeWrong, .codeExpired, .codeReplaced, .codeForOtherPurpose, .codeTriesUsedUp,
        ]
        return outcomes.last(where: { ofPerson.contains($0.result) }) ?? outcomes.last
    }

    private func accepted(_ attempt: HistoryAttempt, _ outcome: HistoryOutcome, _ finding: inout Finding) {
        let end = outcome.time + history.codeLifetime
        finding.cause = history.now < end ? .acceptedRecently : .acceptedNotUsed
        if history.now < end { finding.until = end }
    }

    private func bounced(_ outcome: HistoryOutcome, _ finding: inout Finding) {
        finding.cause = .bouncedLater
    }

    private func suppressed(_ attempt: HistoryAttempt, _ outcome: HistoryOutcome, _ finding: inout Finding) {
        switch outcome.code {
        case "suppressed.operator": finding.cause = .suppressedByOperator
        case "suppressed.withdrawn": finding.cause = .withdrawnByOperator
        case "suppressed.userUnknown": finding.cause = .userUnknown
        case "suppressed.stopped":
            finding.cause = .personAskedToStop
            finding.until = outcome.serverText.flatMap { Timestamp($0) }
        case "suppressed.bounce":
            finding.cause = .suppressedAfterBounce
            if let bounce = bounce(before: attempt) {
                finding.evidence += [bounce.attempt.sequence, bounce.outcome.sequence]
                finding.outcome = bounce.outcome
            }
        default: finding.cause = .suppressed
        }
    }

    /// The hard bounce for which nothing is sent to the address any more.
    private func bounce(before attempt: HistoryAttempt) -> (attempt: HistoryAttempt, outcome: HistoryOutcome)? {
        for earlier in history.attempts.reversed() where earlier.sequence < attempt.sequence {
            guard earlier.address?.lowercased() == attempt.address?.lowercased() else { continue }
            let outcome = earlier.outcomes.last {
                $0.result == .bounced || $0.result == .hardFail || $0.result == .complained
            }
            if let outcome { return (earlier, outcome) }
        }
        return nil
    }

    private func expired(_ attempt: HistoryAttempt, _ outcomes: [HistoryOutcome], _ finding: inout Finding) {
        let tries = outcomes.filter(\.isFailedTry)
        guard let last = tries.last else {
            finding.cause = .expiredInQueue
            return
        }
        let cause = cause(last, attempt)
        finding.cause = cause.isOfServersAnswer ? .gaveUp : cause
        finding.outcome = last
        finding.count = tries.count
        finding.evidence += tries.map(\.sequence)
    }

    /// A caller's service answered with an error.
    private func refused(_ attempt: HistoryAttempt, _ outcome: HistoryOutcome, _ finding: inout Finding) {
        guard let code = outcome.code else { return }
        var refused = attempt
        refused.time = outcome.time
        let found = RefusalClassifier(history).finding(
            HistoryAttempt.Refusal(code: code, parameters: Self.parameters(code, outcome.serverText)), of: refused)
        finding.cause = found.cause
        finding.parameter = found.parameter
        finding.until = found.until
    }

    /// A caller's ledger holds the error's text, in which the contract's parameters stand.
    private static func parameters(_ code: String, _ text: String?) -> [String: String] {
        guard let text else { return [:] }
        let error = EIAMError(code: code, text: text)
        return error.arguments.mapValues { value in
            switch value {
            case .text(let text): text
            case .integer(let number): String(number)
            }
        }
    }

    private func failed(
        _ attempt: HistoryAttempt, _ outcome: HistoryOutcome, _ outcomes: [HistoryOutcome], _ finding: inout Finding
    ) {
        finding.cause = cause(outcome, attempt)
        finding.until = outcome.nextTry
        let tries = outcomes.filter(\.isFailedTry)
        if tries.count > 1 { finding.count = tries.count }
        finding.evidence = [attempt.sequence] + tries.map(\.sequence)
        let isGivenUp = outcome.result != .hardFail && outcome.nextTry == nil && tries.count > 1
        if isGivenUp, finding.cause.isOfServersAnswer { finding.cause = .gaveUp }
    }

    private func cause(_ outcome: HistoryOutcome, _ attempt: HistoryAttempt) -> Cause {
        switch outcome.code {
        case "mail.notConfigured": return .transportNotConfigured
        case "mail.quota": return .relayQuotaUsedUp
        default: break
        }
        let reply = ServerReply(
            phase: outcome.phase.flatMap { SMTPPhase(rawValue: $0.rawValue) }, replyCode: outcome.replyCode,
            enhancedCode: outcome.enhancedCode,
            text: outcome.serverText, host: outcome.host)
        // The step says where it waited, not why.
        if outcome.result == .timeout, outcome.replyCode == nil { return .relayTimedOut }
        let diagnosis = reply.diagnosis
        // Where the mail goes without a relay, the name that was looked up is that of the person's own domain.
        if outcome.phase == .dns, outcome.replyCode == nil, let host = outcome.host,
            attempt.address?.lowercased().hasSuffix("@\(host.lowercased())") == true
        {
            return outcome.result == .hardFail ? .noSuchDomain : .serverBusy
        }
        let isServers = outcome.replyCode != nil && outcome.phase != .dns && outcome.phase != .connect
        switch diagnosis.reason {
        // A server that cannot look up the recipient's domain has found none, and with other names it is its own trouble.
        case .nameNotResolved where isServers:
            if case .pattern(let pattern) = diagnosis.evidence, pattern.reason != .noSuchDomain { return .serverBusy }
            return .noSuchDomain
        // Put off because of what is known of us: slower is what helps.
        case .poorReputation where diagnosis.permanence == .temporary: return .tooManyFromUs
        case .takesNoMail where diagnosis.permanence == .temporary: return .serverBusy
        case .tooManyMessages:
            // Exchange Online slows senders down with the words of a busy server.
            if case .pattern(let pattern) = diagnosis.evidence, pattern.pattern.contains("server busy") {
                return .serverBusy
            }
            return .tooManyFromUs
        default: return Cause(diagnosis.reason)
        }
    }
}

extension Cause {
    /// Whether a mail server has answered so, for now. What never came to an answer is not the provider's doing, however often
    /// it was tried.
    fileprivate var isOfServersAnswer: Bool { stage == .refusedForNow || stage == .unclassified }
}

extension HistoryOutcome {
    /// Whether it is a try that failed.
    fileprivate var isFailedTry: Bool { result == .softFail || result == .hardFail || result == .timeout }
}
