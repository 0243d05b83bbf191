import EIAMErrors
import SendAPI

extension VerificationFlow {
    // MARK: The send

    mutating func beginSend(_ pass: CaptchaPass, _ clock: TimeSource) -> [Effect] {
        if let waiting = waiting(clock) { return enter(waiting, clock) }
        guard pass.isValid(clock) else { return renew(clock) }
        // What is not sent must not look as if it had been.
        guard isRunning else { return enter(.solved(pass), clock) }
        return enter(.sending(CodeRequest(pass: pass, start: pass.reading.carried(to: clock))), clock)
    }

    mutating func finishSend(
        _ id: EffectID, _ result: Result<SendAcceptance, SendFailure>, _ clock: TimeSource
    ) -> [Effect] {
        guard id == call, case .sending(let request) = state else { return [] }
        call = nil
        switch result {
        case .success(let acceptance):
            renewals = 0
            return settle(.sent(acceptance.resend.bounded), clock)
        case .failure(let failure) where failure.mayHaveLeft:
            return fail(failure, .send, clock, request)
        case .failure(let failure)
        where failure.isCancellation || (request.isCancelled && failure.httpStatus == nil):
            return enter(.solved(request.pass), clock)
        case .failure(let failure) where failure.error.isExpiry:
            return renew(clock, because: failure)
        case .failure(let failure) where failure.error.isWrongPlace:
            return enter(.loadingCaptcha(.wrongPlace(failure.error)), clock)
        case .failure(let failure):
            return fail(failure, .send, clock, request)
        }
    }

    mutating func fail(
        _ failure: SendFailure, _ call: FlowFailure.Call, _ clock: TimeSource, _ request: CodeRequest? = nil
    ) -> [Effect] {
        let now = request?.start.carried(to: clock) ?? ClockReading(server: nil, clock: clock)
        let named = (failure.resend ?? failure.retryAfter.map { ResendMoment(after: $0, from: now) })?.bounded
        let mayHaveBeenSent = request != nil && failure.mayHaveLeft
        var resend = named
        if mayHaveBeenSent, let request {
            resend = ResendMoment(after: coolDown, from: request.start).bounded.later(than: named, clock)
        }
        let reached = failure.httpStatus != nil || mayHaveBeenSent
        let result = FlowFailure(
            failure.error, call: call, mayHaveBeenSent: mayHaveBeenSent, resend: resend, attemptID: failure.attemptID,
            pass: reached ? nil : request?.pass)
        return settle(.failed(result), clock)
    }

    /// Enters the state to which an outcome leads, and keeps what is to be waited for.
    mutating func settle(_ outcome: FlowOutcome, _ clock: TimeSource) -> [Effect] {
        origin = nil
        if outcome.resend != nil {
            if let email, outcome.isOfAddress {
                outcomes.record(outcome, for: email, clock)
            } else {
                outcomes.recordForEverything(outcome)
            }
        }
        return enter(outcome.state, clock)
    }

    mutating func sendAgain(_ clock: TimeSource) -> [Effect] {
        guard case .sent(let moment) = state else { return tryAgain(clock) }
        guard moment.hasCome(clock) else { return [] }
        origin = .sent(moment)
        return askForCaptcha(clock)
    }

    mutating func tryAgain(_ clock: TimeSource) -> [Effect] {
        guard case .failed(let failure) = state, failure.canTryAgain(clock) else { return [] }
        origin = .failed(failure)
        if let pass = failure.pass, pass.isValid(clock) {
            renewals = 0
            return beginSend(pass, clock)
        }
        return askForCaptcha(clock)
    }

    func lookIntoInbox() -> [Effect] {
        switch state {
        case .sent: [.openInbox]
        case .failed(let failure): failure.mayHaveBeenSent ? [.openInbox] : []
        default: []
        }
    }

    // MARK: Back

    mutating func cancel(_ clock: TimeSource) -> [Effect] {
        switch state {
        case .loadingCaptcha, .captcha, .solved: return goBack(clock)
        case .checkingCaptcha(let placed): return enter(.captcha(placed), clock)
        case .sending: return cancelSend()
        case .enteringAddress, .sent, .failed: return []
        }
    }

    mutating func cancelSend() -> [Effect] {
        guard case .sending(var request) = state, !request.isCancelled, let call else { return [] }
        request.isCancelled = true
        state = .sending(request)
        return [.cancel(call)]
    }

    mutating func goBack(_ clock: TimeSource) -> [Effect] {
        let place = origin?.state ?? .enteringAddress(nil)
        origin = nil
        return enter(place, clock)
    }
}
