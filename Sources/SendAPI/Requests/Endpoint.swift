/// The three endpoints of the contract.
public enum Endpoint: String, Sendable, Hashable, CaseIterable {
    /// `GET`: a captcha challenge.
    case captcha = "/api/v2/sdk/captcha"
    /// `POST`: the solution of a challenge against a captcha token.
    case captchaVerification = "/api/v2/sdk/captcha/verify"
    /// `POST`: send a verification code.
    case sendEmail = "/api/v2/sdk/email/send"
}
