/// Who asks for a captcha, or answers one.
struct CaptchaAsker: Sendable {
    /// The network address.
    let peer: String
    /// The device fingerprint.
    let device: String?
}
