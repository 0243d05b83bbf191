/// What a person can do about a failure.
public enum NextStep: Sendable, Hashable {
    /// Look for the mail: the code may be there. ``VerificationFlow/Event/lookIntoInbox``.
    case lookIntoInbox
    /// Wait; nothing else helps before.
    case wait(until: ResendMoment)
    /// Do the same again. ``VerificationFlow/Event/tryAgain``.
    case tryAgain
    /// Solve a new captcha. ``VerificationFlow/Event/tryAgain``.
    case newCaptcha
    /// Look at the address, and change it. ``VerificationFlow/Event/changeAddress``.
    case changeAddress
    /// Update the app, then try again.
    case updateApp
    /// Nothing here: others have to do something, or the person elsewhere, as the words say.
    case nothing
}
