import StrictJSON

/// A captcha challenge: two pictures and the token under which the answer is given.
public struct CaptchaChallenge: Sendable, Hashable {
    /// The background with the gap: a PNG of 310x155 pixels in base64, without a `data:` prefix.
    public let originalImageBase64: String
    /// The piece: a PNG of 47x155 pixels in base64, transparent outside the shape.
    public let jigsawImageBase64: String
    /// 32 hexadecimal digits.
    public let token: String
    /// A key of 16 characters where the server wants `point_json` encrypted; `nil` otherwise.
    public let secretKey: String?

    /// Creates a challenge.
    public init(originalImageBase64: String, jigsawImageBase64: String, token: String, secretKey: String? = nil) {
        self.originalImageBase64 = originalImageBase64
        self.jigsawImageBase64 = jigsawImageBase64
        self.token = token
        self.secretKey = secretKey
    }

    /// The body of the answer: the vendor's fifteen fields in the vendor's order.
    public var json: String {
        JSONValue.object(
            JSONObject([
                ("captchaId", .null),
                ("projectCode", .null),
                ("captchaOriginalPath", .null),
                ("captchaFontType", .null),
                ("captchaFontSize", .null),
                ("secretKey", secretKey.map { .string($0) } ?? .null),
                ("originalImageBase64", .string(originalImageBase64)),
                ("point", .null),
                ("jigsawImageBase64", .string(jigsawImageBase64)),
                ("wordList", .null),
                ("pointList", .null),
                ("pointJson", .null),
                ("token", .string(token)),
                ("result", .bool(false)),
                ("captchaVerification", .null),
            ])
        ).text
    }

    /// Reads the body of an answer. Only the pictures and the token must be there: servers differ in whether the other
    /// fields are null, false or text.
    ///
    /// - Parameter body: at most 1 MiB.
    /// - Returns: `nil` when the body is no challenge.
    public init?(body: some Collection<UInt8>) {
        guard let object = try? JSONValue(parsing: body, maximumLength: 1024 * 1024).objectValue,
            let original = object["originalImageBase64"]?.stringValue,
            let jigsaw = object["jigsawImageBase64"]?.stringValue,
            let token = object["token"]?.stringValue
        else { return nil }
        self.init(
            originalImageBase64: original, jigsawImageBase64: jigsaw, token: token,
            secretKey: object["secretKey"]?.stringValue)
    }
}
