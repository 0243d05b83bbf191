public import SendAPI

/// The three calls that lead to a code, so that what uses a ``SendClient`` can be tested with another one.
public protocol VerificationClient: Sendable {
    /// Gets a captcha.
    func captcha() async throws(SendFailure) -> CaptchaPuzzle

    /// Answers a captcha.
    ///
    /// - Parameters:
    ///   - point: where the piece belongs; see ``CaptchaPuzzle/point(moved:shownWidth:)``.
    ///   - puzzle: the captcha.
    ///   - email: the address that a code will be asked for; the token is good for no other.
    /// - Returns: the captcha token, good for one send within three minutes.
    func verify(
        _ point: CaptchaPoint, of puzzle: CaptchaPuzzle, for email: EmailAddress
    ) async throws(SendFailure) -> String

    /// Has a code sent.
    ///
    /// - Parameters:
    ///   - email: where the code goes.
    ///   - scenario: what it is for.
    ///   - captchaToken: the token from ``verify(_:of:for:)``, as it came.
    @discardableResult
    func send(
        to email: EmailAddress, scenario: Scenario, captchaToken: String
    ) async throws(SendFailure) -> SendAcceptance
}
