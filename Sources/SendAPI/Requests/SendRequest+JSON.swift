import StrictJSON

extension SendRequest {
    /// The request's body. The captcha token holds quotation marks; here they are escaped, and nothing else of it is
    /// changed.
    public var json: String {
        JSONValue.object(
            JSONObject([
                ("email", .string(email.text)),
                ("type", .string(scenario.rawValue)),
                ("captcha_token", .string(captchaToken)),
            ])
        ).text
    }
}
