extension VerificationFlow {
    /// What happened: by the person, by the server, or by time. An event that does not belong to the state has no effect.
    public enum Event: Sendable {
        /// The screen is there, for the first time or again: what the state waits for is begun.
        case started
        /// The screen goes away: what is under way is cancelled.
        case stopped

        /// The field for the address holds this.
        case typed(String)
        /// The address is to be used; in ``State/solved(_:)`` the code is to be sent. An address that was probably misspelt
        /// is used when it is submitted again.
        case submit
        /// The address that was suggested is the one that was meant.
        case takeSuggestion

        /// The piece is moved to a place: pixels of the picture, as ``CaptchaPuzzle/point(moved:shownWidth:)`` gives them.
        case moveTo(x: Int)
        /// The piece is moved by a step, from a button or a key.
        case step(PieceStep, large: Bool = false)
        /// The piece is where it belongs.
        case confirm
        /// Another puzzle, please.
        case newCaptcha
        /// The person cannot see the picture.
        case chooseOtherWay

        /// Another code, please.
        case sendAgain
        /// Once more what failed.
        case tryAgain
        /// Another address, please.
        case changeAddress
        /// The person wants to look for the mail.
        case lookIntoInbox
        /// Back, without an error. A send that may have left says so.
        case cancel

        /// How ``Effect/loadCaptcha(_:)`` ended.
        case captcha(EffectID, Result<CaptchaPuzzle, SendFailure>)
        /// How ``Effect/verify(_:_:of:for:)`` ended: the captcha token.
        case verification(EffectID, Result<String, SendFailure>)
        /// How ``Effect/send(_:to:captchaToken:)`` ended.
        case send(EffectID, Result<SendAcceptance, SendFailure>)
        /// The time of ``Effect/wakeUp(_:after:)`` is over.
        case wokeUp(EffectID)
        /// The moment of ``Effect/startCountdown(_:until:)`` has come.
        case countdownEnded(EffectID)
    }
}
