import ErrorCatalog
public import LanguageMatching
import MessageFormat
import StrictJSON

/// A failure as it goes over the wire.
public struct WireReply: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The value of `error_code`.
    public let code: String
    /// The value of `error_msg`.
    public let message: String
    /// The language of ``message``, for `Content-Language`.
    public let language: LanguageTag

    /// The body: `{"error_code":"…","error_msg":"…"}`.
    public var body: String {
        JSONValue.object(JSONObject([("error_code", .string(code)), ("error_msg", .string(message))])).text
    }
}

extension EIAMError {
    /// The error as a server sends it.
    ///
    /// `error_msg` is the vendor's text in the negotiated language where the catalogue has one, so that clients of the
    /// vendor read what they know; else it is the developer's text in that language.
    ///
    /// - Parameter preferences: the client's languages.
    public func wireReply(in preferences: LanguagePreferences) -> WireReply {
        let definition = Self.catalog.definition(of: code)
        let status = definition.map { $0.status == 0 ? 500 : $0.status } ?? 400
        let language = Self.catalog.messages.language(for: preferences)
        let template = definition?.emit[language.description] ?? definition?.emit[language.language]
        if let message = template?.text(arguments.mapValues(\.wireText)) {
            return WireReply(status: status, code: code, message: message, language: language)
        }
        let words = Self.catalog.words(
            for: code, arguments: arguments, audience: .developer, in: preferences, bidiIsolation: .none)
        return WireReply(status: status, code: code, message: words.text, language: words.language)
    }
}
