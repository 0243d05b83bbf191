/// The buttons of a screen; `nil` for what a state does not offer.
public struct FlowButtons: Sendable, Hashable {
    /// ``VerificationFlow/Event/submit``.
    public internal(set) var send: FlowButton?
    /// ``VerificationFlow/Event/takeSuggestion``; its label is the suggestion.
    public internal(set) var takeSuggestion: FlowButton?
    /// ``VerificationFlow/Event/step(_:large:)`` to the left.
    public internal(set) var left: FlowButton?
    /// ``VerificationFlow/Event/step(_:large:)`` to the right.
    public internal(set) var right: FlowButton?
    /// ``VerificationFlow/Event/confirm``.
    public internal(set) var confirm: FlowButton?
    /// ``VerificationFlow/Event/newCaptcha``.
    public internal(set) var another: FlowButton?
    /// ``VerificationFlow/Event/chooseOtherWay``.
    public internal(set) var otherWay: FlowButton?
    /// ``VerificationFlow/Event/sendAgain``.
    public internal(set) var sendAgain: FlowButton?
    /// ``VerificationFlow/Event/tryAgain``.
    public internal(set) var tryAgain: FlowButton?
    /// ``VerificationFlow/Event/changeAddress``.
    public internal(set) var changeAddress: FlowButton?
}
