import SendAPI

/// The reason of a refusal, by its code, its parameters, and the rows around it.
struct RefusalClassifier {
    let history: SendHistory
    /// So many misses within a minute lock the captcha, by the service's default.
    static let missesThatLock = 5

    init(_ history: SendHistory) {
        self.history = history
    }

    func finding(_ refusal: HistoryAttempt.Refusal, of attempt: HistoryAttempt) -> Finding {
        let parameter =
            refusal.parameters["parameter"] ?? refusal.parameters["subject"] ?? refusal.parameters["missing"]
        var finding = Finding(cause(refusal, parameter, attempt), time: attempt.time, evidence: [attempt.sequence])
        finding.parameter = parameter
        switch finding.cause.stage {
        case .limits: addLimit(refusal, attempt, to: &finding)
        case .captcha: addCaptcha(refusal, attempt, to: &finding)
        case .inside: finding.evidence += [gap(around: attempt)?.sequence].compactMap(\.self)
        default: break
        }
        return finding
    }

    private func cause(
        _ refusal: HistoryAttempt.Refusal, _ parameter: String?, _ attempt: HistoryAttempt
    ) -> Cause {
        switch refusal.code {
        case "SDK.COMMON.1001", "IDAAS.SDK.PARAM.0002": parameter == "captcha_token" ? .captchaNeverSolved : .valueBlank
        case "SDK.COMMON.1002":
            switch parameter {
            case "body", "Content-Type": .bodyNotJSON
            case "email", "sender": .addressMalformed
            default: .refusedByService
            }
        case "SDK.COMMON.1003", "IDAAS.SDK.PARAM.0001": .deviceHeadersIncomplete
        case "SDK.COMMON.1005":
            attempt.isCaptcha ? .captchaChallengeExpired : token(refusal.parameters["reason"], parameter)
        case "SDK.COMMON.1006": parameter == "type" ? .scenarioUnknown : .refusedByService
        case "SDK.COMMON.1007": .valueOfWrongType
        case "SDK.COMMON.1008": busy(refusal, attempt)
        case "SDK.COMMON.1012": .clientUnknown
        case "SDK.COMMON.1013": .userUnknown
        case "SDK.SEND.1001": limit(refusal.parameters["reason"], attempt)
        case "SDK.SEND.1002", "IDAAS.SDK.CAPTCHA.0002": .captchaWrongPosition
        case let code where code.hasPrefix("ERRATA.CLIENT."): .attemptNeverArrived
        case let code where code.hasPrefix("SDK.") || code.hasPrefix("IDAAS."): .refusedByService
        default: .unclassified
        }
    }

    private func token(_ reason: String?, _ parameter: String?) -> Cause {
        switch reason {
        case "expired": .captchaTokenExpired
        case "used": .captchaTokenUsedTwice
        case "otherAddress": .captchaTokenOfOtherAddress
        case "altered": .captchaTokenAltered
        default: parameter == nil || parameter == "captcha_token" ? .captchaTokenUnusable : .refusedByService
        }
    }

    private func busy(_ refusal: HistoryAttempt.Refusal, _ attempt: HistoryAttempt) -> Cause {
        if let reason = refusal.parameters["reason"] { return reason == "ledger" ? .ledgerNotWritable : .serviceBusy }
        return gap(around: attempt) == nil ? .serviceBusy : .ledgerNotWritable
    }

    private func gap(around attempt: HistoryAttempt) -> HistoryEvent? {
        history.events.first { event in
            guard case .gap(let from, let to, _) = event.kind else { return false }
            return from <= attempt.time && attempt.time <= to
        }
    }

    private func limit(_ reason: String?, _ attempt: HistoryAttempt) -> Cause {
        switch reason {
        case "coolDown": return .coolDown
        case "address": return .limitPerAddress
        case "device": return .limitPerDevice
        case "network": return .limitPerNetwork
        case "client": return .limitPerClient
        case "guard": return .abuseGuard
        case "stopped": return .personAskedToStop
        case "captchaLock": return .captchaLockedOut
        default: break
        }
        if attempt.isCaptcha {
            return misses(before: attempt).count >= Self.missesThatLock ? .captchaLockedOut : .limitReached
        }
        return sendBefore(attempt) == nil ? .limitReached : .coolDown
    }

    /// The accepted attempt of the same address that the cool-down began with.
    private func sendBefore(_ attempt: HistoryAttempt) -> HistoryAttempt? {
        history.attempts.last { earlier in
            !earlier.isCaptcha && earlier.refusal == nil && earlier.sequence < attempt.sequence
                && earlier.address?.lowercased() == attempt.address?.lowercased()
                && attempt.time - earlier.time < history.coolDown && earlier.time <= attempt.time
        }
    }

    private func misses(before attempt: HistoryAttempt) -> [HistoryAttempt] {
        history.attempts.filter {
            $0.isCaptcha && $0.refusal?.code == "SDK.SEND.1002" && $0.sequence < attempt.sequence
                && attempt.time - $0.time < .seconds(360)
        }
    }

    private func addLimit(_ refusal: HistoryAttempt.Refusal, _ attempt: HistoryAttempt, to finding: inout Finding) {
        func number(_ name: String) -> Int? { refusal.parameters[name].flatMap { Int($0) } }
        finding.count = number("count")
        finding.limit = number("maximum")
        finding.window = number("window").map { .seconds($0) }
        finding.until = number("retryAfter").map { attempt.time + .seconds($0) }
        if finding.cause == .coolDown, let earlier = sendBefore(attempt) { finding.evidence.append(earlier.sequence) }
    }

    private func addCaptcha(_ refusal: HistoryAttempt.Refusal, _ attempt: HistoryAttempt, to finding: inout Finding) {
        guard finding.cause == .captchaLockedOut else {
            if finding.cause == .captchaWrongPosition { finding.count = 1 }
            return
        }
        finding.until = refusal.parameters["retryAfter"].flatMap { Int($0) }.map { attempt.time + .seconds($0) }
        let misses = misses(before: attempt)
        if !misses.isEmpty { finding.count = misses.count }
        finding.evidence += misses.map(\.sequence)
    }
}
