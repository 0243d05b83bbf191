import LanguageMatching
import MessageFormat
import StrictJSON

/// Writes a failure's body in one of the shapes.
struct WireReplyWriter {
    private let shape: WireShape
    private let definition: CodeDefinition?
    private let code: String
    private let arguments: [String: ParameterValue]
    private let retry: Retry?
    private let retryAfter: Int64?
    private let message: String
    private let language: LanguageTag
    private let userWords: Words
    private let title: String

    init(_ error: some CatalogedError, in preferences: LanguagePreferences, as shape: WireShape) {
        let catalog = type(of: error).catalog
        let language = catalog.language(for: preferences)
        let english = catalog.language(for: ["en"])
        let shown = catalog.presentation(of: error.code, for: .user)
        let isMasked = shown.map { $0.code != error.code } ?? false
        self.shape = shape
        definition = shown
        code = shown?.code ?? error.code
        arguments = isMasked ? [:] : error.arguments
        retryAfter = isMasked ? nil : error.retryAfter.map(\.components.seconds)
        let replyHasRetry = error.original?.retry != nil || error.original?.retryAfter != nil
        retry = shown?.retry ?? (replyHasRetry ? error.retry : nil)
        userWords = error.words(for: .user, in: language, bidiIsolation: .none)
        let words = WireWords(catalog, shown, code: code, isMasked: isMasked, arguments: arguments)
        title = words.title(in: english).text
        var wording = words.message(in: language)
        if shape == .oauth, !OAuthText.isAllowed(wording.text) {
            // Most languages cannot be written in OAuth's characters. Of English only values can be at fault, and a value
            // that is left out is better than one that is wrong.
            wording = words.message(in: english)
            if !OAuthText.isAllowed(wording.text) { wording = words.title(in: english) }
            wording.text = OAuthText.made(from: wording.text)
        }
        message = wording.text
        self.language = wording.language
    }

    func reply() -> WireReply {
        let members: [(String, JSONValue)] =
            switch shape {
            case .codeAndMessage: [("error_code", .string(code)), ("error_msg", .string(message))]
            case .oauth:
                [
                    ("error", .string(oauthError)), ("error_description", .string(message)),
                    ("error_code", .string(code)),
                ]
            case .problemDetails(let prefix): problem(prefix)
            case .rpcStatus: [("error", .object(JSONObject(rpcStatus)))]
            }
        return WireReply(
            status: status, code: code, message: message, language: language, retryAfter: retryAfter,
            contentType: shape.mediaType, body: JSONValue.object(JSONObject(members)).text)
    }

    /// A code that never travels is answered like any failure inside, an unknown one like a client's fault.
    private var status: Int {
        guard let definition else { return 400 }
        return definition.status == 0 ? 500 : definition.status
    }

    // MARK: OAuth

    private var oauthError: String {
        if let error = definition?.oauthError { return error }
        return switch (status, definition?.retry) {
        case (429, _), (503, _): "temporarily_unavailable"
        case (500..., _): "server_error"
        default: "invalid_request"
        }
    }

    // MARK: Problem details

    private func problem(_ prefix: String?) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = [
            ("type", .string(prefix.map { $0 + code } ?? "about:blank")),
            ("title", .string(prefix == nil ? Self.phrase(status) : title)),
            ("status", .number(JSONNumber(status))),
            ("detail", .string(message)),
            ("error_code", .string(code)),
        ]
        if !arguments.isEmpty { members.append(("parameters", .object(JSONObject(argumentMembers)))) }
        if let retry { members.append(("retry", .string(retry.rawValue))) }
        if let retryAfter { members.append(("retry_after", .number(JSONNumber(retryAfter)))) }
        return members
    }

    private var argumentMembers: [(String, JSONValue)] {
        arguments.sorted { $0.key < $1.key }.map { name, value in
            switch value {
            case .text(let text): (name, .string(text))
            case .integer(let value): (name, .number(JSONNumber(value)))
            }
        }
    }

    /// The reason phrases of RFC 9110 and RFC 6585, which `about:blank` asks for.
    private static func phrase(_ status: Int) -> String {
        switch status {
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 409: "Conflict"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: status < 500 ? "Client Error" : "Server Error"
        }
    }

    // MARK: google.rpc.Status

    private var rpcStatus: [(String, JSONValue)] {
        let family = code.split(separator: ".").dropLast().joined(separator: ".")
        var metadata: [(String, JSONValue)] = [("errorCode", .string(code))]
        metadata += arguments.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value.wireText)) }
        var details: [JSONValue] = [
            .object(
                JSONObject([
                    ("@type", "type.googleapis.com/google.rpc.ErrorInfo"),
                    ("reason", .string(reason)),
                    ("domain", .string(family.isEmpty ? code : family)),
                    ("metadata", .object(JSONObject(metadata))),
                ])),
            .object(
                JSONObject([
                    ("@type", "type.googleapis.com/google.rpc.LocalizedMessage"),
                    ("locale", .string(userWords.language.description)),
                    ("message", .string(userSentences)),
                ])),
        ]
        if let retryAfter {
            details.append(
                .object(
                    JSONObject([
                        ("@type", "type.googleapis.com/google.rpc.RetryInfo"),
                        ("retryDelay", .string("\(retryAfter)s")),
                    ])))
        }
        return [
            ("code", .number(JSONNumber(status))), ("message", .string(title)), ("status", .string(canonicalStatus)),
            ("details", .array(details)),
        ]
    }

    /// The locale stands once for the whole message, so that advice in another language is left out.
    private var userSentences: String {
        guard let advice = userWords.advice, userWords.adviceLanguage == userWords.language else {
            return userWords.text
        }
        return "\(userWords.text) \(advice)"
    }

    /// The name in the form that AIP-193 asks of a reason: `parameterBlank` is `PARAMETER_BLANK`.
    private var reason: String {
        guard let name = definition?.name else { return "UNKNOWN" }
        return name.reduce(into: "") { reason, character in
            if character.isUppercase { reason += "_" }
            reason += character.uppercased()
        }
    }

    /// The name of the `google.rpc.Code` that goes with the status.
    private var canonicalStatus: String {
        switch status {
        case 401: "UNAUTHENTICATED"
        case 403: "PERMISSION_DENIED"
        case 404: "NOT_FOUND"
        case 409: "ABORTED"
        case 429: "RESOURCE_EXHAUSTED"
        case 503: "UNAVAILABLE"
        case 500...: "INTERNAL"
        default: "INVALID_ARGUMENT"
        }
    }
}
