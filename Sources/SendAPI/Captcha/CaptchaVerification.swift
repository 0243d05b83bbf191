public import EIAMErrors
import StrictJSON

/// The body of `POST /api/v2/sdk/captcha/verify`: the answer to a challenge.
public struct CaptchaVerification: Sendable, Hashable {
    /// The client's exact text of the point, a string that holds JSON. The captcha token is minted from it.
    public let pointJSON: String
    /// The point that ``pointJSON`` says.
    public let point: CaptchaPoint
    /// The challenge's token.
    public let token: String
    /// The address that a code will be asked for; the captcha token is good for no other.
    public let sender: EmailAddress

    /// Creates an answer to a challenge.
    public init(point: CaptchaPoint, token: String, sender: EmailAddress) {
        pointJSON = point.pointJSON
        self.point = point
        self.token = token
        self.sender = sender
    }

    init?(pointJSON: String, token: String, sender: EmailAddress) {
        guard let point = CaptchaPoint(pointJSON: pointJSON) else { return nil }
        (self.pointJSON, self.point, self.token, self.sender) = (pointJSON, point, token, sender)
    }

    /// Validates a body, check by check as for the send.
    ///
    /// - Throws: 1001, 1007, 1002 for `point_json` or `sender`.
    public init(_ body: RequestBody) throws(EIAMError) {
        try body.requireTexts(["point_json", "token", "sender"])
        let pointJSON = body.text("point_json") ?? ""
        guard let point = CaptchaPoint(pointJSON: pointJSON) else {
            throw .parameterFormatIncorrect(.init(parameter: "point_json"))
        }
        guard let sender = body.text("sender").flatMap({ EmailAddress($0) }) else {
            throw .parameterFormatIncorrect(.init(parameter: "sender"))
        }
        self.pointJSON = pointJSON
        self.point = point
        token = body.text("token") ?? ""
        self.sender = sender
    }

    /// The request's body.
    public var json: String {
        JSONValue.object(
            JSONObject([
                ("point_json", .string(pointJSON)), ("token", .string(token)), ("sender", .string(sender.text)),
            ])
        ).text
    }

    /// The captcha token for this answer: `<token>---<point_json>`, from the client's exact text.
    public var captchaToken: String { "\(token)---\(pointJSON)" }

    /// The body of the answer that hands out a captcha token.
    public static func answer(captchaToken: String) -> String {
        JSONValue.object(JSONObject([("captcha_token", .string(captchaToken))])).text
    }

    /// Reads the captcha token out of such an answer, `nil` when there is none.
    public static func captchaToken(answer body: some Collection<UInt8>) -> String? {
        try? JSONValue(parsing: body, maximumLength: 16 * 1024).objectValue?["captcha_token"]?.stringValue
    }
}
