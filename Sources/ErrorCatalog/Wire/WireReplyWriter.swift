import LanguageMatching
import MessageFormat
import StrictJSON

/// Writes a failure's body in one of the shapes.
struct WireReplyWriter {
    private let definition: CodeDefinition?
    private let code: String
    private let arguments: [String: ParameterValue]
    private let retryAfter: Int64?
    private let message: String
    private let language: LanguageTag
    private let userWords: Words
    private let title: String

    init(_ error: some CatalogedError, in preferences: LanguagePreferences) {
        let catalog = type(of: error).catalog
        let language = catalog.language(for: preferences)
        let shown = catalog.presentation(of: error.code, for: .user)
        let isMasked = shown.map { $0.code != error.code } ?? false
        definition = shown
        code = shown?.code ?? error.code
        arguments = isMasked ? [:] : error.arguments
        retryAfter = isMasked ? nil : error.retryAfter.map(\.components.seconds)
        userWords = error.words(for: .user, in: language, bidiIsolation: .none)
        let template = shown?.emit.first { Self.isSameWriting($0.key, language.tag) }?.value
        if let text = template?.text(arguments.mapValues(\.wireText)) {
            message = text
            self.language = language.tag
        } else {
            let words = WireReplyWriter.developerWords(of: code, arguments, error, catalog, language, isMasked)
            message = words.text
            self.language = words.language
        }
        let index = catalog.index(of: code) ?? catalog.familyIndex(of: code)
        let entry = index * ErrorCatalog.Part.allCases.count + ErrorCatalog.Part.developer.rawValue
        let shownCode = code
        title =
            catalog.language(for: ["en"]).messages.text(
                entry, bidiIsolation: .none,
                value: { $0 == 0 ? .string(shownCode) : nil })?.text ?? code
    }

    /// Whether a key of `emit` names the language in the same script: `zh` is Simplified, and not for readers of
    /// Traditional Chinese.
    private static func isSameWriting(_ key: String, _ language: LanguageTag) -> Bool {
        guard let own = LanguageTag(key)?.maximized else { return false }
        let other = language.maximized
        return own.language == other.language && own.script == other.script
    }

    private static func developerWords(
        of code: String, _ arguments: [String: ParameterValue], _ error: some CatalogedError, _ catalog: ErrorCatalog,
        _ language: MessageTable.Language, _ isMasked: Bool
    ) -> (text: String, language: LanguageTag) {
        guard isMasked, let index = catalog.index(of: code) else {
            let words = error.words(for: .developer, in: language, bidiIsolation: .none)
            return (words.text, words.language)
        }
        let entry = index * ErrorCatalog.Part.allCases.count + ErrorCatalog.Part.developer.rawValue
        let text = language.messages.text(entry, bidiIsolation: .none) {
            $0 == 0 ? .string(code) : nil
        }
        return text.map { ($0.text, $0.language.tag) } ?? (code, catalog.messages.languages[0])
    }

    func reply(as shape: WireShape) -> WireReply {
        let members: [(String, JSONValue)] =
            switch shape {
            case .codeAndMessage: [("error_code", .string(code)), ("error_msg", .string(message))]
            case .oauth:
                [
                    ("error", .string(oauthError)), ("error_description", .string(oauthDescription)),
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

    /// RFC 6749 §5.2 allows ASCII without quotes and backslashes in `error_description` only.
    private var oauthDescription: String {
        let text = message.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) } ? message : title
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0x20...0x7E).contains(scalar.value) && scalar != "\"" && scalar != "\\" ? scalar : "'"
                }))
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
        if let definition { members.append(("retry", .string(definition.retry.rawValue))) }
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
                    ("message", .string([userWords.text, userWords.advice].compactMap(\.self).joined(separator: " "))),
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
