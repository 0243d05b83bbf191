/// A formatted message with everything that is known about it.
public struct FormattedMessage: Sendable, Equatable {
    /// The message as one string.
    public var text: String
    /// The parts of the string, in order.
    public var parts: [MessagePart]
    /// The errors that occurred, in order. Even with errors there is a text, with fallbacks in it.
    public var errors: [MessageError]

    /// What a source that is not a valid message formats to.
    static let invalidText = "{\u{FFFD}}"

    /// The string and its one part for a source that is not a valid message: `{�}`.
    static func invalid(_ errors: [MessageError]) -> FormattedMessage {
        let part = MessagePart.fallback(source: "\u{FFFD}")
        return FormattedMessage(text: part.text, parts: [part], errors: errors)
    }
}

extension FormattedMessage {
    /// What a source that is not a valid message formats to: the fallback `{�}`, and its errors.
    ///
    /// - Parameter error: what ``CompiledMessage/init(_:parameters:limits:)`` threw.
    public init(invalid error: MessageSyntaxError) {
        self = .invalid(error.errors)
    }
}
