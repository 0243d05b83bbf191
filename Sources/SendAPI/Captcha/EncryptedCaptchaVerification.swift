public import EIAMErrors
import StrictJSON

/// The body of `POST /api/v2/sdk/captcha/verify` where the challenge came with a ``CaptchaChallenge/secretKey``: whoever has
/// that key can read the point.
public struct EncryptedCaptchaVerification: Sendable, Hashable {
    /// The text that ``CaptchaVerification/pointJSON`` would be, encrypted: AES-128 in ECB mode with the key's characters as
    /// its bytes, padded as PKCS#7 says, in base64. Source: AJ-Captcha, `AESUtil`.
    public let encryptedPoint: String
    /// The challenge's token.
    public let token: String
    /// The address that a code will be asked for.
    public let sender: EmailAddress

    /// Creates an answer to a challenge.
    public init(encryptedPoint: String, token: String, sender: EmailAddress) {
        self.encryptedPoint = encryptedPoint
        self.token = token
        self.sender = sender
    }

    /// Validates a body, check by check as for the send.
    ///
    /// - Throws: 1001, 1007, 1002 for `sender`.
    public init(_ body: RequestBody) throws(EIAMError) {
        try body.requireTexts(["point_json", "token", "sender"])
        guard let sender = body.text("sender").flatMap({ EmailAddress($0) }) else {
            throw .parameterFormatIncorrect(.init(parameter: "sender"))
        }
        encryptedPoint = body.text("point_json") ?? ""
        token = body.text("token") ?? ""
        self.sender = sender
    }

    /// The request's body.
    public var json: String {
        JSONValue.object(
            JSONObject([
                ("point_json", .string(encryptedPoint)), ("token", .string(token)), ("sender", .string(sender.text)),
            ])
        ).text
    }

    /// The answer, once its point is decrypted.
    ///
    /// - Returns: `nil` where that is no point.
    public func decrypted(pointJSON: String) -> CaptchaVerification? {
        CaptchaVerification(pointJSON: pointJSON, token: token, sender: sender)
    }
}
