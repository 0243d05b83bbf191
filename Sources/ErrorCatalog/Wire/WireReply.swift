public import LanguageMatching

/// A failure as it goes over the wire.
public struct WireReply: Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The code that the wire shows.
    public let code: String
    /// The text for developers: a client of the vendor reads what it knows.
    public let message: String
    /// The language of ``message``, for `Content-Language`.
    public let language: LanguageTag
    /// The seconds to wait before sending again, for `Retry-After`; `nil` when the error has none.
    public let retryAfter: Int64?
    /// The media type, for `Content-Type`.
    public let contentType: String
    /// The body, JSON.
    public let body: String

    /// The header fields that go with the body.
    public var headers: [(name: String, value: String)] {
        var headers = [("Content-Type", contentType), ("Content-Language", language.description)]
        if let retryAfter { headers.append(("Retry-After", String(retryAfter))) }
        return headers
    }
}

extension CatalogedError {
    /// The error as a server sends it.
    ///
    /// The message is the server's own text (`wire.emit`) in the negotiated language where the catalogue has one, so that
    /// clients read what they know; else it is the developer's text in that language. A code that users see as another one
    /// goes out as that other one, without parameters; the masks of other audiences are not the wire's.
    ///
    /// ``WireShape/oauth`` allows few characters: what cannot be written with them in the client's language is sent in English.
    ///
    /// - Parameters:
    ///   - preferences: the client's languages.
    ///   - shape: the layout of the body.
    public func wireReply(in preferences: LanguagePreferences, as shape: WireShape = .codeAndMessage) -> WireReply {
        WireReplyWriter(self, in: preferences, as: shape).reply()
    }
}
