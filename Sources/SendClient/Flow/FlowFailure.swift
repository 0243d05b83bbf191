public import EIAMErrors
public import SendAPI

/// Why a person did not get a code, and what helps.
public struct FlowFailure: Sendable, Hashable {
    /// The call that failed.
    public enum Call: String, Sendable, Hashable, Codable, CaseIterable {
        /// Getting a captcha.
        case captcha
        /// Having it checked.
        case verification
        /// Having a code sent.
        case send
    }

    /// What went wrong.
    public let error: EIAMError
    /// The call that failed.
    public let call: Call
    /// Whether a code may be on its way all the same. Asking again would make it useless.
    public let mayHaveBeenSent: Bool
    /// When the same can be asked again; `nil` for at once.
    public internal(set) var resend: ResendMoment?
    /// The id under which the attempt was recorded and sent, for support.
    public let attemptID: AttemptID?
    /// The captcha token, where no server has seen it.
    let pass: CaptchaPass?

    init(
        _ error: EIAMError, call: Call, mayHaveBeenSent: Bool = false, resend: ResendMoment? = nil,
        attemptID: AttemptID? = nil, pass: CaptchaPass? = nil
    ) {
        self.error = error
        self.call = call
        self.mayHaveBeenSent = mayHaveBeenSent
        self.resend = resend
        self.attemptID = attemptID
        self.pass = pass
    }

    /// What the person can do, the first thing first. Who may have a code looks for it before another one is asked for.
    public func nextSteps(_ clock: TimeSource) -> [NextStep] {
        let rest = pending(clock).map { .wait(until: $0) } ?? (mayHaveBeenSent ? .tryAgain : error.remedy)
        return mayHaveBeenSent ? [.lookIntoInbox, rest] : [rest]
    }

    /// Whether the same can be asked again now.
    public func canTryAgain(_ clock: TimeSource) -> Bool {
        switch nextSteps(clock).last {
        case .tryAgain, .newCaptcha, .updateApp: true
        case .wait, .lookIntoInbox, .changeAddress, .nothing, nil: false
        }
    }

    private func pending(_ clock: TimeSource) -> ResendMoment? {
        resend.flatMap { $0.hasCome(clock) ? nil : $0 }
    }
}
