extension VerificationFlow {
    /// Where the person is.
    public enum State: Sendable, Hashable {
        /// Types the address; a notice says what is to be looked at.
        case enteringAddress(AddressNotice?)
        /// Waits for a captcha; the notice is shown with it.
        case loadingCaptcha(CaptchaNotice?)
        /// Moves the captcha's piece.
        case captcha(PlacedPuzzle)
        /// Waits for the server's verdict about the piece's place.
        case checkingCaptcha(PlacedPuzzle)
        /// Has solved the captcha, and a send was cancelled before it left. ``Event/submit`` sends.
        case solved(CaptchaPass)
        /// Waits for the answer to a send.
        case sending(CodeRequest)
        /// The code is on its way; a new one can be asked for at the moment.
        case sent(ResendMoment)
        /// It did not work.
        case failed(FlowFailure)
    }
}
