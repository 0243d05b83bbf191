import StrictJSON

/// Reads the body of a failure in any of the shapes.
struct ReplyReader {
    /// The code that the body names; `nil` when only its text can tell.
    private(set) var code: String?
    /// The text from which parameters are read.
    private(set) var text = ""
    /// What stands for the code when nobody knows one: OAuth's `error`, the type of a problem.
    private(set) var substitute = ""
    /// The parameters that the body names.
    private(set) var parameters: [String: JSONValue] = [:]
    /// The seconds to wait that the body names.
    private(set) var retryAfter: Int64?

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
            code = object["error_code"]?.stringValue
            text = object["error_description"]?.stringValue ?? ""
            substitute = error
        } else if let message = object["error_msg"]?.stringValue {
            guard let code = object["error_code"]?.stringValue else { throw Self.hasNoCode }
            self.code = code
            text = message
        } else if object["detail"] != nil || object["title"] != nil || object["type"] != nil {
            readProblem(object)
        } else if let code = object["error_code"]?.stringValue {
            self.code = code
        } else {
            throw Self.hasNoCode
        }
    }

    private static var hasNoCode: UnreadableReply {
        UnreadableReply(description: "the reply has neither error_code nor error, nor is it problem details")
    }

    private mutating func readProblem(_ object: JSONObject) {
        code = object["error_code"]?.stringValue
        text = object["detail"]?.stringValue ?? object["title"]?.stringValue ?? ""
        let type = object["type"]?.stringValue ?? "about:blank"
        substitute = String(type.split { $0 == "/" || $0 == "#" || $0 == ":" }.last ?? "blank")
        readParameters(object["parameters"]?.objectValue)
        retryAfter = object["retry_after"]?.numberValue?.integerValue
    }

    private mutating func readStatus(_ status: JSONObject) throws(UnreadableReply) {
        text = status["message"]?.stringValue ?? ""
        substitute = status["status"]?.stringValue ?? ""
        for detail in (status["details"]?.arrayValue ?? []).prefix(32) {
            guard let object = detail.objectValue, let type = object["@type"]?.stringValue else { continue }
            if type.hasSuffix("/google.rpc.ErrorInfo") {
                let metadata = object["metadata"]?.objectValue
                code = metadata?["errorCode"]?.stringValue
                substitute = object["reason"]?.stringValue ?? substitute
                readParameters(metadata)
            } else if type.hasSuffix("/google.rpc.RetryInfo"), let delay = object["retryDelay"]?.stringValue,
                delay.hasSuffix("s"), let seconds = Double(delay.dropLast()), (0...1e15).contains(seconds)
            {
                retryAfter = Int64(seconds.rounded(.up))
            }
        }
        guard code != nil || !substitute.isEmpty else { throw Self.hasNoCode }
    }

    private mutating func readParameters(_ object: JSONObject?) {
        for member in (object?.members ?? []).prefix(32) { parameters[member.name] = member.value }
    }
}
