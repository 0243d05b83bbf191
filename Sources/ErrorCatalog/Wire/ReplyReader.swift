import StrictJSON

/// Reads the body of a failure in any of the shapes.
struct ReplyReader {
    /// The code that the body names; `nil` when only its text can show it.
    private(set) var code: String?
    /// The text from which parameters are read.
    private(set) var text = ""
    /// What stands for the code when nobody knows one: OAuth's `error`, the type of a problem.
    private(set) var substitute = ""
    /// The parameters that the body names.
    private(set) var parameters: [String: JSONValue] = [:]
    /// Whether sending again helps, according to the body.
    private(set) var retry: Retry?
    /// The wait that the body names.
    private(set) var retryAfter: RetryAfter?

    /// Of a body in one of the shapes that does not identify the failure.
    static var saysNothing: UnreadableReply {
        UnreadableReply(
            description: "the reply names no code, no error and no type of problem, and its text is not known")
    }

    init(_ body: some Collection<UInt8>) throws(UnreadableReply) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: body, maximumLength: UnreadableReply.maximumLength)
        } catch {
            throw UnreadableReply(description: "\(error)")
        }
        guard let object = value.objectValue else {
            throw UnreadableReply(description: "the reply is JSON, but no object")
        }
        if let status = object["error"]?.objectValue {
            try readStatus(status)
        } else if let error = object["error"]?.stringValue {
            code = Self.code(object["error_code"])
            text = object["error_description"]?.stringValue ?? ""
            substitute = error
        } else if let message = object["error_msg"]?.stringValue {
            guard let code = Self.code(object["error_code"]) else { throw Self.noCode(object["error_code"]) }
            self.code = code
            text = message
        } else if object["detail"] != nil || object["title"] != nil || object["type"] != nil {
            readProblem(object)
        } else if let code = Self.code(object["error_code"]) {
            self.code = code
        } else {
            throw Self.noCode(object["error_code"])
        }
    }

    /// Of a body whose code is none; the value is not repeated, since it may be long or personal.
    private static func noCode(_ value: JSONValue?) -> UnreadableReply {
        let kind: String
        switch value {
        case nil: return hasNoCode
        case .string: kind = "an empty text"
        case .number: kind = "a number"
        case .bool: kind = "a truth value"
        case .null: kind = "null"
        case .array: kind = "a list"
        case .object: kind = "an object"
        }
        return UnreadableReply(description: "the reply's error_code is \(kind), not a text such as \"SDK.COMMON.1001\"")
    }

    private static var hasNoCode: UnreadableReply {
        UnreadableReply(description: "the reply has neither error_code nor error, nor is it problem details")
    }

    /// A code's text; an empty one is no code.
    private static func code(_ value: JSONValue?) -> String? {
        value?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func readProblem(_ object: JSONObject) {
        code = Self.code(object["error_code"])
        text = object["detail"]?.stringValue ?? object["title"]?.stringValue ?? ""
        // RFC 9457 §4.2.1: about:blank means no more than the status does.
        let type = object["type"]?.stringValue ?? "about:blank"
        if type != "about:blank" {
            substitute = type.split { $0 == "/" || $0 == "#" || $0 == ":" }.last.map(String.init) ?? ""
        }
        readParameters(object["parameters"]?.objectValue)
        retry = object["retry"]?.stringValue.flatMap { Retry(rawValue: $0) }
        retryAfter = object["retry_after"]?.numberValue?.integerValue.map { RetryAfter(seconds: $0) }
    }

    private mutating func readStatus(_ status: JSONObject) throws(UnreadableReply) {
        text = status["message"]?.stringValue ?? ""
        substitute = status["status"]?.stringValue ?? ""
        for detail in (status["details"]?.arrayValue ?? []).prefix(32) {
            guard let object = detail.objectValue, let type = object["@type"]?.stringValue else { continue }
            if type.hasSuffix("/google.rpc.ErrorInfo") {
                let metadata = object["metadata"]?.objectValue
                code = Self.code(metadata?["errorCode"])
                substitute = object["reason"]?.stringValue ?? substitute
                readParameters(metadata)
            } else if type.hasSuffix("/google.rpc.RetryInfo"), let delay = object["retryDelay"]?.stringValue,
                delay.hasSuffix("s"), let seconds = Double(delay.dropLast()), (0...1e15).contains(seconds)
            {
                retryAfter = RetryAfter(seconds: Int64(seconds.rounded(.up)))
            }
        }
        guard code != nil || !substitute.isEmpty else { throw Self.hasNoCode }
    }

    private mutating func readParameters(_ object: JSONObject?) {
        for member in (object?.members ?? []).prefix(32) { parameters[member.name] = member.value }
    }
}
