import StrictJSON

/// The default error of a web framework, whose `error` is the phrase of a status and no code.
///
/// Spring Boot names `timestamp`, `status`, `error` and `path`, of which a service may leave out some; hapi and Fastify
/// name `statusCode`, `error` and `message`. Source: `DefaultErrorAttributes` of Spring Boot.
struct FrameworkError {
    /// The status as it stands there: Spring's is 999 where it knows none.
    let status: Int64
    let phrase: String
    let isSpring: Bool

    /// - Returns: `nil` for an object of another shape. One that describes its `error`, as OAuth does, means it as a code.
    init?(_ object: JSONObject) {
        guard let phrase = object["error"]?.stringValue, object["error_description"]?.stringValue == nil else {
            return nil
        }
        self.phrase = phrase
        let isSpring =
            object["path"]?.stringValue != nil || object["timestamp"]?.stringValue != nil
            || object["timestamp"]?.numberValue != nil
        if isSpring, let status = object["status"]?.numberValue?.integerValue, (100...999).contains(status) {
            self.status = status
            self.isSpring = true
        } else if let status = object["statusCode"]?.numberValue?.integerValue,
            (100...999).contains(status)
        {
            self.status = status
            self.isSpring = false
        } else {
            return nil
        }
    }
}
