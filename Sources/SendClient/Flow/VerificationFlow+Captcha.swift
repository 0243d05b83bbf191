import EIAMErrors
import SendAPI

extension VerificationFlow {
    // MARK: The address

    mutating func type(_ text: String) -> [Effect] {
        guard case .enteringAddress = state, text != address else { return [] }
        address = text
        state = .enteringAddress(nil)
        return []
    }

    mutating func submit(_ clock: TimeSource) -> [Effect] {
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

    mutating func takeSuggestion(_ clock: TimeSource) -> [Effect] {
        guard case .enteringAddress(.suggestion(let suggestion)) = state else { return [] }
        address = suggestion
        // The person sees what the address is now before it is used.
        return enter(.enteringAddress(nil), clock)
    }

    func suggestion(for email: EmailAddress) -> String? {
        email.domainSuggestion.map { email.text.prefix { $0 != "@" } + "@" + $0 }
    }

    mutating func changeAddress(_ clock: TimeSource) -> [Effect] {
        switch state {
        // A send that has left is waited for: the code may be of use.
        case .enteringAddress, .sending: return []
        default:
            origin = nil
            return enter(.enteringAddress(nil), clock)
        }
    }

    // MARK: The captcha

    mutating func askForCaptcha(_ clock: TimeSource) -> [Effect] {
        renewals = 0
        return enter(waiting(clock) ?? .loadingCaptcha(nil), clock)
    }

    /// The state in which the person waits; `nil` when a code can be asked for.
    func waiting(_ clock: TimeSource) -> State? {
        email.flatMap { outcomes.pending(for: $0, clock)?.state }
    }

    mutating func finishCaptcha(
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

    mutating func move(_ change: (inout PlacedPuzzle) -> Void) -> [Effect] {
        guard case .captcha(var placed) = state else { return [] }
        change(&placed)
        state = .captcha(placed)
        return []
    }

    mutating func confirm(_ clock: TimeSource) -> [Effect] {
        guard case .captcha(let placed) = state else { return [] }
        guard placed.puzzle.isValid(clock) else { return renew(clock) }
        return enter(.checkingCaptcha(placed), clock)
    }

    mutating func finishVerification(
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
    mutating func renew(_ clock: TimeSource, because failure: SendFailure? = nil) -> [Effect] {
        renewals += 1
        guard renewals <= Self.maximumRenewals else {
            let failure = failure ?? SendFailure(.expired(.init(subject: "captcha_token")))
            return fail(failure, .captcha, clock)
        }
        return enter(.loadingCaptcha(.expired), clock)
    }

    mutating func showAnother(_ clock: TimeSource) -> [Effect] {
        switch state {
        case .captcha: return askForCaptcha(clock)
        case .failed: return tryAgain(clock)
        default: return []
        }
    }

    func chooseOtherWay() -> [Effect] { canChooseOtherWay ? [.openOtherWay] : [] }

    /// Whether the app's other way is offered in this state.
    var canChooseOtherWay: Bool {
        guard otherWay == .offered else { return false }
        return switch state {
        case .loadingCaptcha, .captcha: true
        case .failed(let failure): failure.call != .send
        default: false
        }
    }
}
