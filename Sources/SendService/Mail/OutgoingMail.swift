public import FoundationEssentials
public import LanguageMatching
public import SendAPI

/// A mail that is ready to leave.
public struct OutgoingMail: Sendable, Hashable {
    /// The sender's address.
    public var from: EmailAddress
    /// The sender's address on the envelope, to which reports are sent; `nil` for ``from``.
    public var returnPath: EmailAddress?
    /// The sender's name; may be empty.
    public var fromName: String
    /// The recipient.
    public var to: EmailAddress
    /// The subject.
    public var subject: String
    /// The body as plain text, with line feeds.
    public var text: String
    /// The body as HTML.
    public var html: String
    /// The language of the words.
    public var language: LanguageTag
    /// The id without its angle brackets, and the seed of the MIME boundary.
    public var messageID: String
    /// When the mail was written.
    public var date: Date

    /// Creates a mail.
    public init(
        from: EmailAddress,
        fromName: String,
        to: EmailAddress,
        subject: String,
        text: String,
        html: String,
        language: LanguageTag,
        messageID: String,
        date: Date
    ) {
        self.from = from
        self.fromName = fromName
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
        self.language = language
        self.messageID = messageID
        self.date = date
    }
}
