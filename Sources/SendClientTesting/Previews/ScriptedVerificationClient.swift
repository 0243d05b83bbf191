public import SendClient

/// A client for previews: its three calls do what they are told, and nothing is sent.
///
/// ```swift
/// #Preview("Too many codes") {
///     CodeScreen(client: ScriptedVerificationClient(send: .failure(.sample(.tooManyRequests(.init(retryAfter: .seconds(42)))))))
/// }
/// ```
///
/// What is not told succeeds with a sample. Where the rules of the contract matter, run a `SendClient` against an
/// ``InMemoryService``.
public struct ScriptedVerificationClient: VerificationClient {
    /// Gets a captcha.
    public typealias Captcha = @Sendable () async throws(SendFailure) -> CaptchaPuzzle
    /// Answers a captcha.
    public typealias Verify =
        @Sendable (CaptchaPoint, CaptchaPuzzle, EmailAddress) async throws(SendFailure) -> String
    /// Has a code sent.
    public typealias Send = @Sendable (EmailAddress, Scenario, String) async throws(SendFailure) -> SendAcceptance

    /// What ``captcha()`` does.
    public var onCaptcha: Captcha
    /// What ``verify(_:of:for:)`` does.
    public var onVerify: Verify
    /// What ``send(to:scenario:captchaToken:)`` does.
    public var onSend: Send

    /// Creates a client whose calls end in the same way each time.
    ///
    /// - Parameters:
    ///   - captcha: how getting a captcha ends; `nil` for a fresh sample.
    ///   - verify: how answering it ends; `nil` for a token.
    ///   - send: how the send ends; `nil` for an acceptance from which the wait is counted.
    public init(
        captcha: Result<CaptchaPuzzle, SendFailure>? = nil, verify: Result<String, SendFailure>? = nil,
        send: Result<SendAcceptance, SendFailure>? = nil
    ) {
        onCaptcha = { () throws(SendFailure) in try captcha?.get() ?? .sample }
        onVerify = { (point, puzzle, email) throws(SendFailure) in
            let answer = CaptchaVerification(point: point, token: puzzle.challenge.token, sender: email)
            return try verify?.get() ?? answer.captchaToken
        }
        onSend = { (_, _, _) throws(SendFailure) in try send?.get() ?? .sample }
    }

    /// Creates a client whose calls do what they are told.
    public init(captcha: @escaping Captcha, verify: @escaping Verify, send: @escaping Send) {
        (onCaptcha, onVerify, onSend) = (captcha, verify, send)
    }

    /// A client whose calls all fail.
    public static func failing(_ failure: SendFailure) -> ScriptedVerificationClient {
        ScriptedVerificationClient(captcha: .failure(failure), verify: .failure(failure), send: .failure(failure))
    }

    /// A client whose calls do not end until their task is cancelled; for what a screen shows meanwhile.
    public static var waiting: ScriptedVerificationClient {
        ScriptedVerificationClient(
            captcha: { () throws(SendFailure) in throw await cancelled() },
            verify: { (_, _, _) throws(SendFailure) in throw await cancelled() },
            send: { (_, _, _) throws(SendFailure) in throw await cancelled() })
    }

    private static func cancelled() async -> SendFailure {
        await Cancellation.wait()
        return SendFailure(.requestCancelled(.init(request: "other")))
    }

    /// Gets a captcha.
    public func captcha() async throws(SendFailure) -> CaptchaPuzzle { try await onCaptcha() }

    /// Answers a captcha.
    public func verify(
        _ point: CaptchaPoint, of puzzle: CaptchaPuzzle, for email: EmailAddress
    ) async throws(SendFailure) -> String {
        try await onVerify(point, puzzle, email)
    }

    /// Has a code sent.
    @discardableResult
    public func send(
        to email: EmailAddress, scenario: Scenario, captchaToken: String
    ) async throws(SendFailure) -> SendAcceptance {
        try await onSend(email, scenario, captchaToken)
    }
}
