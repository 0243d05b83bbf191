public import SendAPI

extension VerificationFlow {
    /// What the owner of the flow does next. The result of a call comes back as an event with the same id.
    public enum Effect: Sendable, Hashable {
        /// Get a captcha.
        case loadCaptcha(EffectID)
        /// Have the place of the piece checked.
        case verify(EffectID, CaptchaPoint, of: CaptchaPuzzle, for: EmailAddress)
        /// Have a code sent.
        case send(EffectID, to: EmailAddress, captchaToken: String)
        /// Report ``Event/wokeUp(_:)`` after a time.
        case wakeUp(EffectID, after: Duration)
        /// End a call or a wake-up. The end of a send is reported all the same: nobody else knows whether it left.
        case cancel(EffectID)
        /// Count down, for example with a ``ResendTimer``, and report ``Event/countdownEnded(_:)`` at the end.
        case startCountdown(EffectID, until: ResendMoment)
        /// End a countdown.
        case stopCountdown(EffectID)
        /// Tell who uses a screen reader; ``VerificationFlow/text(of:in:clock:)`` has the words.
        case announce(Announcement)
        /// Leave for the app's other way to a code.
        case openOtherWay
        /// Show the person's mail, where the app can.
        case openInbox
    }
}
