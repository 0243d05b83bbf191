import StrictJSON

extension UnreadableReply {
    /// Says of an object in which no code was found what it is.
    init(of object: JSONObject) {
        if let error = FrameworkError(object) {
            self = Self(of: error)
        } else if let error = object["error"]?.objectValue {
            self = Self(ofError: error)
        } else if ReplyReader.isProblem(object) {
            self = Self(ofProblem: object)
        } else {
            let lacks = ["error_code", "error"].compactMap { name in
                Self.lack(object[name]).map { "\(name) is \($0)" }
            }
            self.init(
                .noCode, httpStatus: HTTPStatus.number(object["status"]),
                lacks.isEmpty
                    ? "the reply has neither error_code nor error, nor is it problem details"
                    : "the reply names no code: \(lacks.joined(separator: ", "))")
        }
    }

    private init(of error: FrameworkError) {
        self.init(
            .frameworkError, httpStatus: HTTPStatus.valid(error.status),
            "the reply is a web framework's own error, as \(error.isSpring ? "Spring Boot has" : "hapi and Fastify have") "
                + "it: status \(error.status)\(Self.quoted(error.phrase)), which is no code")
    }

    private init(ofError error: JSONObject) {
        let number = Self.shownNumber(error["code"])
        let status = HTTPStatus.number(error["code"]) ?? HTTPStatus.number(error["status"])
        let title = error["title"]?.stringValue
        var members: [String] = []
        if let number {
            members.append("the code \(number)")
        } else if let status {
            members.append("the status \(status)")
        }
        if let title { members.append("the title\(Self.quoted(title, else: ", which is not repeated here"))") }
        let what = members.isEmpty ? "neither code nor title" : members.joined(separator: " and ")
        if error["details"]?.arrayValue != nil, title == nil {
            self.init(
                .rpcStatus, httpStatus: status,
                "the reply's error is an object with \(what), a google.rpc.Status with neither status nor ErrorInfo")
        } else if members.isEmpty {
            self.init(.noCode, "the reply names no code: error is an object with neither error_code, code nor title")
        } else {
            self.init(
                .keystone, httpStatus: status,
                "the reply's error is an object with \(what), as Keystone answers; it names no error_code")
        }
    }

    private init(ofProblem object: JSONObject) {
        let status = HTTPStatus.number(object["status"])
        let title = object["title"]?.stringValue.map { "title\(Self.quoted($0, else: " that is not repeated here"))" }
        let code = Self.lack(object["error_code"]).map { "its error_code is \($0)" }
        let members = [status.map { "status \($0)" }, title, code].compactMap(\.self)
        self.init(
            .problem, httpStatus: status,
            "the reply is problem details, and neither its type nor an error_code names a failure"
                + (members.isEmpty ? "" : ": \(members.joined(separator: ", "))"))
    }

    /// What stands where a code should; `nil` where nothing does. A value is not repeated, since it may be long or
    /// personal, but for a number that can be a code.
    private static func lack(_ value: JSONValue?) -> String? {
        switch value {
        case nil: nil
        case .string(let text)?: text.isEmpty ? "an empty text" : "a text that is no code"
        case .number?: shownNumber(value).map { "the number \($0), not a text" } ?? "a number, not a text"
        case .bool?: "a truth value, not a text"
        case .null?: "null"
        case .array?: "a list, not a text"
        case .object?: "an object, not a text"
        }
    }

    /// A number that may be repeated, since it is shorter than any that stands for a person.
    private static func shownNumber(_ value: JSONValue?) -> Int64? {
        value?.numberValue?.integerValue.flatMap { (-999_999...999_999).contains($0) ? $0 : nil }
    }

    /// A title or a phrase in quotes behind a space, or what is said where it may not be repeated.
    private static func quoted(_ phrase: String?, else other: String = "") -> String {
        guard let phrase = phrase.flatMap({ StatusPhrase($0) }) else { return other }
        return " \"\(phrase.text)\""
    }
}
