import StrictJSON

/// Reads the body of a failure in any of the shapes, and in several at once.
///
/// A member of another type than its shape's says nothing: servers send `null` and `false` for what they have not.
struct ReplyReader {
    /// The code that the body names; `nil` when only its text can show it.
    private(set) var code: String?
    /// What stands for the code when nobody knows one: OAuth's `error`, the type of a problem.
    private(set) var substitute = ""
    /// The parameters that the body names.
    private(set) var parameters: [String: JSONValue] = [:]
    /// Whether sending again helps, according to the body.
    private(set) var retry: Retry?
    /// The wait that the body names.
    private(set) var retryAfter: RetryAfter?
    /// What the server says, the text that belongs to the code first.
    private var texts: [String] = []
    private let object: JSONObject

    /// The longest code that is taken for one, in bytes.
    private static let maximumCodeLength = 64

    init(_ body: some Collection<UInt8>) throws(UnreadableReply) {
        object = try Self.object(body)
        code = Self.code(object["error_code"])
        add(object["error_msg"])
        readOAuth()
        if let error = object["error"]?.objectValue { readStatus(error) }
        if Self.isProblem(object) { readProblem() }
        add(object["message"])
        retry = object["retry"]?.stringValue.flatMap { Retry(rawValue: $0) }
        if let wait = object["retry_after"]?.numberValue?.integerValue { retryAfter = RetryAfter(seconds: wait) }
    }

    /// The text that is kept beside the error.
    var text: String { texts.first ?? "" }

    /// Of a body that does not identify the failure.
    var unreadable: UnreadableReply { UnreadableReply(of: object) }

    /// What the texts of the body stand for, read one by one; none where two of them name different codes.
    func recovery(in catalog: ErrorCatalog, code: String?) -> Recovery {
        var found: Reading?
        for text in texts {
            guard case .one(let reading) = catalog.recover(text, code: code),
                code != nil || reading.arguments.values.allSatisfy(Self.mayBeOfField)
            else { continue }
            guard let first = found else {
                found = reading
                continue
            }
            if first.code != reading.code { return .none }
        }
        return found.map { .one($0) } ?? .none
    }

    /// Whether a text without a code can be read with a value. OAuth servers say "Password has expired", which is no field
    /// that has expired: fields have names as programs write them.
    private static func mayBeOfField(_ value: ParameterValue) -> Bool {
        guard case .text(let text) = value, let first = text.utf8.first else { return true }
        return !(0x41...0x5A).contains(first)
            || text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// Whether an object is problem details. `type` alone is not enough: too much has one.
    static func isProblem(_ object: JSONObject) -> Bool {
        object["detail"]?.stringValue != nil || object["title"]?.stringValue != nil
            || object["type"]?.stringValue != nil && HTTPStatus.number(object["status"]) != nil
    }

    private static func object(_ body: some Collection<UInt8>) throws(UnreadableReply) -> JSONObject {
        guard let first = body.first(where: { !UTF8Text.isSpace($0) }) else {
            throw UnreadableReply(.empty, "the reply is empty")
        }
        let value: JSONValue
        do {
            value = try JSONValue(parsing: body, maximumLength: UnreadableReply.maximumLength)
        } catch {
            let page = first == UInt8(ascii: "<") ? "the reply begins with <, as a page does; " : ""
            throw UnreadableReply(.notJSON, "\(page)\(error)")
        }
        guard let object = value.objectValue else {
            throw UnreadableReply(.notAnObject, "the reply is JSON, but no object")
        }
        return object
    }

    /// A code's text. A sentence, an address or a text without end is none: users are shown codes.
    private static func code(_ value: JSONValue?) -> String? {
        guard let text = value?.stringValue, (1...maximumCodeLength).contains(text.utf8.count),
            text.utf8.allSatisfy(isOfCode)
        else { return nil }
        return text
    }

    private static func isOfCode(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }

    /// What may stand for a code: a code that is more than a number, since a number is the status or means nothing by
    /// itself.
    private static func substitute(_ value: JSONValue?) -> String? {
        code(value).flatMap { text in text.utf8.contains { !(0x30...0x39).contains($0) } ? text : nil }
    }

    private mutating func add(_ value: JSONValue?) {
        if let text = value?.stringValue, !text.isEmpty { texts.append(text) }
    }

    private mutating func readOAuth() {
        guard FrameworkError(object) == nil else { return }
        add(object["error_description"])
        if let error = Self.substitute(object["error"]) {
            substitute = error
        } else {
            add(object["error"])
        }
    }

    private mutating func readProblem() {
        add(object["detail"]?.stringValue != nil ? object["detail"] : object["title"])
        // RFC 9457 §4.2.1: about:blank means no more than the status does; nor does the section of HTTP's standard that
        // defines the status, as ASP.NET names it.
        let type = object["type"]?.stringValue ?? "about:blank"
        if substitute.isEmpty, type != "about:blank",
            let name = type.split(whereSeparator: { "/#:".contains($0) }).last,
            !name.hasPrefix("section-")
        {
            substitute = Self.substitute(.string(String(name))) ?? ""
        }
        readParameters(object["parameters"]?.objectValue)
    }

    private mutating func readStatus(_ status: JSONObject) {
        if code == nil { code = Self.code(status["error_code"]) }
        add(status["error_msg"])
        add(status["message"])
        substitute = Self.substitute(status["code"]) ?? Self.substitute(status["status"]) ?? ""
        for detail in (status["details"]?.arrayValue ?? []).prefix(32) {
            guard let object = detail.objectValue, let type = object["@type"]?.stringValue else { continue }
            if type.hasSuffix("/google.rpc.ErrorInfo") {
                let metadata = object["metadata"]?.objectValue
                if code == nil { code = Self.code(metadata?["errorCode"]) }
                substitute = Self.substitute(object["reason"]) ?? substitute
                readParameters(metadata)
            } else if type.hasSuffix("/google.rpc.RetryInfo"), let delay = object["retryDelay"]?.stringValue,
                delay.hasSuffix("s"), let seconds = Double(delay.dropLast()), (0...1e15).contains(seconds)
            {
                retryAfter = RetryAfter(seconds: Int64(seconds.rounded(.up)))
            }
        }
    }

    private mutating func readParameters(_ object: JSONObject?) {
        for member in (object?.members ?? []).prefix(32) { parameters[member.name] = member.value }
    }
}
