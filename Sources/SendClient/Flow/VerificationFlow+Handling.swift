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

    // MARK: The screen and the time

    mutating func anchor(_ clock: TimeSource) {
        isRestored = false
        outcomes.anchor(clock)
        origin = origin?.anchored(clock)
        if let outcome = FlowOutcome(state) { state = outcome.anchored(clock).state }
    }

    mutating func start(_ clock: TimeSource) -> [Effect] {
        isRunning = true
        let isNew = call == nil && alarm == nil && countdown == nil
        return isNew && state != .enteringAddress(nil) ? begin(clock) + [.announce(.state)] : []
    }

    mutating func stop() -> [Effect] {
        isRunning = false
        switch state {
        case .sending: return cancelSend()
        case .checkingCaptcha(let placed):
            state = .captcha(placed)
            return leave()
        default: return leave()
        }
    }

    mutating func wakeUp(_ id: EffectID, _ clock: TimeSource) -> [Effect] {
        guard id == alarm else { return [] }
        alarm = nil
        switch state {
        case .captcha(let placed): return placed.puzzle.isValid(clock) ? begin(clock) : renew(clock)
        case .solved(let pass): return pass.isValid(clock) ? begin(clock) : renew(clock)
        default: return []
        }
    }

    mutating func endCountdown(_ id: EffectID, _ clock: TimeSource) -> [Effect] {
        guard id == countdown else { return [] }
        countdown = nil
        let next = begin(clock)
        return next.isEmpty ? [.announce(.canAskAgain)] : next
    }

    // MARK: States

    mutating func enter(_ next: State, _ clock: TimeSource) -> [Effect] {
        let ends = leave()
        state = next
        return ends + begin(clock) + [.announce(.state)]
    }

    /// Ends what the state waits for.
    mutating func leave() -> [Effect] {
        defer { (call, alarm, countdown) = (nil, nil, nil) }
        return [call, alarm].compactMap { $0.map { .cancel($0) } } + (countdown.map { [.stopCountdown($0)] } ?? [])
    }

    /// Begins what the state waits for.
    mutating func begin(_ clock: TimeSource) -> [Effect] {
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

    mutating func nextID(_ place: WritableKeyPath<VerificationFlow, EffectID?>) -> EffectID {
        lastID &+= 1
        let id = EffectID(number: lastID)
        self[keyPath: place] = id
        return id
    }
}
