public import EIAMErrors

/// Why there is a new captcha.
public enum CaptchaNotice: Sendable, Hashable {
    /// The last one was no longer valid.
    case expired
    /// The piece was in the wrong place, as the error says.
    case wrongPlace(EIAMError)
}
