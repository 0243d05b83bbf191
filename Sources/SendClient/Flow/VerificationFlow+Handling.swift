import EIAMErrors
public import SendAPI

extension VerificationFlow {
    /// Takes an event and says what is to be done.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - clock: the time. Give the same one each time, and the one that the client has.
    /// - Returns: what is to be done, in this order.
    public mutating func handle(_ event: Event, clock: TimeSource) -> [Effect] {
        if isRestored { anchor(clock) }
        return switch event {
        case .started: start(clock)
        case .stopped: stop()
        case .typed(let text): type(text)
        case .submit: submit(clock)
        case .takeSuggestion: takeSuggestion(clock)
        case .moveTo(let x): move { $0.move(to: x) }
        case .step(let step, let large): move { $0.move(step, large: large) }
        case .confirm: confirm(clock)
        case .newCaptcha: showAnother(clock)
        case .chooseOtherWay: chooseOtherWay()
        case .sendAgain: sendAgain(clock)
        case .tryAgain: tryAgain(clock)
        case .changeAddress: changeAddress(clock)
        case .lookIntoInbox: lookIntoInbox()
        case .cancel: cancel(clock)
        case .captcha(let id, let result): finishCaptcha(id, result, clock)
        case .verification(let id, let result): finishVerification(id, result, clock)
        case .send(let id, let result): finishSend(id, result, clock)
        case .wokeUp(let id): wakeUp(id, clock)
        case .countdownEnded(let id): endCountdown(id, clock)
        }
    }

    // MARK: The address

    private mutating func type(_ text: String) -> [Effect] {
        guard case .enteringAddress = state, text != address else { return [] }
        address = text
        state = .enteringAddress(nil)
        return []
    }

    private mutating func submit(_ clock: TimeSource) -> [Effect] {
        switch state {
        case .enteringAddress(let notice):
            guard let email else { return enter(.enteringAddress(.malformed), clock) }
            if let suggestion = suggestion(for: email), notice != .suggestion(suggestion) {
                return enter(.enteringAddress(.suggestion(suggestion)), clock)
            }
            origin = nil
            return askForCaptcha(clock)
        case .solved(let pass): return beginSend(pass, clock)
        default: return []
        }
    }

    private mutating func takeSuggestion(_ clock: TimeSource) -> [Effect] {
        guard case .enteringAddress(.suggestion(let suggestion)) = state else { return [] }
        address = suggestion
        // The person sees what the address is now before it is used.
        return enter(.enteringAddress(nil), clock)
    }

    private func suggestion(for email: EmailAddress) -> String? {
        email.domainSuggestion.map { email.text.prefix { $0 != "@" } + "@" + $0 }
    }

    private mutating func changeAddress(_ clock: TimeSource) -> [Effect] {
        switch state {
        // A send that has left is waited for: the code may be of use.
        case .enteringAddress, .sending: return []
        default:
            origin = nil
            return enter(.enteringAddress(nil), clock)
        }
    }

    // MARK: The captcha

    private mutating func askForCaptcha(_ clock: TimeSource) -> [Effect] {
        renewals = 0
        return enter(waiting(clock) ?? .loadingCaptcha(nil), clock)
    }

    /// The state in which the person waits; `nil` when a code can be asked for.
    private func waiting(_ clock: TimeSource) -> State? {
        email.flatMap { outcomes.pending(for: $0, clock)?.state }
    }

    private mutating func finishCaptcha(
        _ id: EffectID, _ result: Result<CaptchaPuzzle, SendFailure>, _ clock: TimeSource
    ) -> [Effect] {
        guard id == call, case .loadingCaptcha(let notice) = state else { return [] }
        call = nil
        switch result {
        case .success(let puzzle):
            outcomes.correct(by: puzzle.reading)
            origin = origin?.corrected(by: puzzle.reading)
            return enter(waiting(clock) ?? .captcha(PlacedPuzzle(puzzle, notice: notice)), clock)
        case .failure(let failure):
            return failure.isCancellation ? goBack(clock) : fail(failure, .captcha, clock)
        }
    }

    private mutating func move(_ change: (inout PlacedPuzzle) -> Void) -> [Effect] {
        guard case .captcha(var placed) = state else { return [] }
        change(&placed)
        state = .captcha(placed)
        return []
    }

    private mutating func confirm(_ clock: TimeSource) -> [Effect] {
        guard case .captcha(let placed) = state else { return [] }
        guard placed.puzzle.isValid(clock) else { return renew(clock) }
        return enter(.checkingCaptcha(placed), clock)
    }

    private mutating func finishVerification(
        _ id: EffectID, _ result: Result<String, SendFailure>, _ clock: TimeSource
    ) -> [Effect] {
        guard id == call, case .checkingCaptcha(let placed) = state else { return [] }
        call = nil
        switch result {
        case .success(let token):
            let pass = CaptchaPass(token: token, reading: placed.puzzle.reading.carried(to: clock))
            return [.announce(.captchaSolved)] + beginSend(pass, clock)
        case .failure(let failure) where failure.isCancellation:
            return enter(.captcha(placed), clock)
        case .failure(let failure) where failure.error.isWrongPlace:
            return enter(.loadingCaptcha(.wrongPlace(failure.error)), clock)
        case .failure(let failure) where failure.error.isExpiry:
            return renew(clock, because: failure)
        case .failure(let failure):
            return fail(failure, .verification, clock)
        }
    }

    /// Replaces a captcha that ran out, unless that has happened too often for somebody to be there.
    private mutating func renew(_ clock: TimeSource, because failure: SendFailure? = nil) -> [Effect] {
        renewals += 1
        guard renewals <= Self.maximumRenewals else {
            let failure = failure ?? SendFailure(.expired(.init(subject: "captcha_token")))
            return fail(failure, .captcha, clock)
        }
        return enter(.loadingCaptcha(.expired), clock)
    }

    private mutating func showAnother(_ clock: TimeSource) -> [Effect] {
        switch state {
        case .captcha: return askForCaptcha(clock)
        case .failed: return tryAgain(clock)
        default: return []
        }
    }

    private func chooseOtherWay() -> [Effect] { canChooseOtherWay ? [.openOtherWay] : [] }

    /// Whether the app's other way is offered in this state.
    var canChooseOtherWay: Bool {
        guard otherWay == .offered else { return false }
        return switch state {
        case .loadingCaptcha, .captcha: true
        case .failed(let failure): failure.call != .send
        default: false
        }
    }

    // MARK: The send

    private mutating func beginSend(_ pass: CaptchaPass, _ clock: TimeSource) -> [Effect] {
        if let waiting = waiting(clock) { return enter(waiting, clock) }
        guard pass.isValid(clock) else { return renew(clock) }
        // What is not sent must not look as if it had been.
        guard isRunning else { return enter(.solved(pass), clock) }
        return enter(.sending(CodeRequest(pass: pass, start: pass.reading.carried(to: clock))), clock)
    }

    private mutating func finishSend(
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

    private mutating func fail(
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
    private mutating func settle(_ outcome: FlowOutcome, _ clock: TimeSource) -> [Effect] {
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

    private mutating func sendAgain(_ clock: TimeSource) -> [Effect] {
        guard case .sent(let moment) = state else { return tryAgain(clock) }
        guard moment.hasCome(clock) else { return [] }
        origin = .sent(moment)
        return askForCaptcha(clock)
    }

    private mutating func tryAgain(_ clock: TimeSource) -> [Effect] {
        guard case .failed(let failure) = state, failure.canTryAgain(clock) else { return [] }
        origin = .failed(failure)
        if let pass = failure.pass, pass.isValid(clock) {
            renewals = 0
            return beginSend(pass, clock)
        }
        return askForCaptcha(clock)
    }

    private func lookIntoInbox() -> [Effect] {
        switch state {
        case .sent: [.openInbox]
        case .failed(let failure): failure.mayHaveBeenSent ? [.openInbox] : []
        default: []
        }
    }

    // MARK: Back

    private mutating func cancel(_ clock: TimeSource) -> [Effect] {
        switch state {
        case .loadingCaptcha, .captcha, .solved: return goBack(clock)
        case .checkingCaptcha(let placed): return enter(.captcha(placed), clock)
        case .sending: return cancelSend()
        case .enteringAddress, .sent, .failed: return []
        }
    }

    private mutating func cancelSend() -> [Effect] {
        guard case .sending(var request) = state, !request.isCancelled, let call else { return [] }
        request.isCancelled = true
        state = .sending(request)
        return [.cancel(call)]
    }

    private mutating func goBack(_ clock: TimeSource) -> [Effect] {
        let place = origin?.state ?? .enteringAddress(nil)
        origin = nil
        return enter(place, clock)
    }

    // MARK: The screen and the time

    private mutating func anchor(_ clock: TimeSource) {
        isRestored = false
        outcomes.anchor(clock)
        origin = origin?.anchored(clock)
        if let outcome = FlowOutcome(state) { state = outcome.anchored(clock).state }
    }

    private mutating func start(_ clock: TimeSource) -> [Effect] {
        isRunning = true
        let isNew = call == nil && alarm == nil && countdown == nil
        return isNew && state != .enteringAddress(nil) ? begin(clock) + [.announce(.state)] : []
    }

    private mutating func stop() -> [Effect] {
        isRunning = false
        switch state {
        case .sending: return cancelSend()
        case .checkingCaptcha(let placed):
            state = .captcha(placed)
            return leave()
        default: return leave()
        }
    }

    private mutating func wakeUp(_ id: EffectID, _ clock: TimeSource) -> [Effect] {
        guard id == alarm else { return [] }
        alarm = nil
        switch state {
        case .captcha(let placed): return placed.puzzle.isValid(clock) ? begin(clock) : renew(clock)
        case .solved(let pass): return pass.isValid(clock) ? begin(clock) : renew(clock)
        default: return []
        }
    }

    private mutating func endCountdown(_ id: EffectID, _ clock: TimeSource) -> [Effect] {
        guard id == countdown else { return [] }
        countdown = nil
        let next = begin(clock)
        return next.isEmpty ? [.announce(.canAskAgain)] : next
    }

    // MARK: States

    private mutating func enter(_ next: State, _ clock: TimeSource) -> [Effect] {
        let ends = leave()
        state = next
        return ends + begin(clock) + [.announce(.state)]
    }

    /// Ends what the state waits for.
    private mutating func leave() -> [Effect] {
        defer { (call, alarm, countdown) = (nil, nil, nil) }
        return [call, alarm].compactMap { $0.map { .cancel($0) } } + (countdown.map { [.stopCountdown($0)] } ?? [])
    }

    /// Begins what the state waits for.
    private mutating func begin(_ clock: TimeSource) -> [Effect] {
        guard isRunning, call == nil, alarm == nil, countdown == nil else { return [] }
        switch state {
        case .enteringAddress: return []
        case .loadingCaptcha:
            return [.loadCaptcha(nextID(\.call))]
        case .captcha(let placed):
            return [.wakeUp(nextID(\.alarm), after: placed.puzzle.reading.left(of: CaptchaPuzzle.lifetime, clock))]
        case .checkingCaptcha(let placed):
            return email.map { [.verify(nextID(\.call), placed.point, of: placed.puzzle, for: $0)] } ?? []
        case .solved(let pass):
            return [.wakeUp(nextID(\.alarm), after: pass.reading.left(of: CaptchaPass.lifetime, clock))]
        case .sending(let request):
            return email.map { [.send(nextID(\.call), to: $0, captchaToken: request.pass.token)] } ?? []
        case .sent(let moment):
            return moment.hasCome(clock) ? [] : [.startCountdown(nextID(\.countdown), until: moment)]
        case .failed(let failure):
            guard let moment = failure.resend, !moment.hasCome(clock) else { return [] }
            return [.startCountdown(nextID(\.countdown), until: moment)]
        }
    }

    private mutating func nextID(_ place: WritableKeyPath<VerificationFlow, EffectID?>) -> EffectID {
        lastID &+= 1
        let id = EffectID(number: lastID)
        self[keyPath: place] = id
        return id
    }
}
