public import EIAMErrors

/// The body of `POST /api/v2/sdk/email/send`, validated.
public struct SendRequest: Sendable, Hashable {
    /// Where the code goes.
    public let email: EmailAddress
    /// What the code is for.
    public let scenario: Scenario
    /// The token that was handed out when the captcha was passed; it is matched byte for byte.
    public let captchaToken: String

    /// Creates a request.
    public init(email: EmailAddress, scenario: Scenario, captchaToken: String) {
        self.email = email
        self.scenario = scenario
        self.captchaToken = captchaToken
    }

    /// Validates a body in the contract's order: step 4 of <doc:Contract>.
    ///
    /// - Throws: 1001, 1007, 1002 for `email`, 1006 for `type`.
    public init(_ body: RequestBody) throws(EIAMError) {
        try body.requireTexts(["email", "type", "captcha_token"])
        guard let email = body.text("email").flatMap({ EmailAddress($0) }) else {
            throw .parameterFormatIncorrect(.init(parameter: "email"))
        }
        guard let scenario = body.text("type").flatMap({ Scenario(rawValue: $0) }) else {
            throw .parameterInvalid(.init(parameter: "type"))
        }
        self.init(email: email, scenario: scenario, captchaToken: body.text("captcha_token") ?? "")
    }
}
