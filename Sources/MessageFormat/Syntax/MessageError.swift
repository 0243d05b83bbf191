/// An error that occurred while a message was parsed or formatted.
public struct MessageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of error it is.
    public var kind: MessageErrorKind
    /// Where the placeholder, declaration or variant stands, in UTF-8 code units from the start of the source.
    /// `nil` when the message was not made from source in this process.
    public var offset: Int?
    /// What happened, for a developer, in English.
    public var detail: String

    /// Creates an error.
    public init(kind: MessageErrorKind, offset: Int? = nil, detail: String) {
        self.kind = kind
        self.offset = offset
        self.detail = detail
    }

    /// The kind and the detail.
    public var description: String { "\(kind.rawValue): \(detail)" }
}
