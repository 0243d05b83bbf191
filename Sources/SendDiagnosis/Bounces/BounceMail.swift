/// A mail that may be a report about another: a delivery status notification (RFC 3464), one of the many bounces that
/// are none, a feedback report (RFC 5965) or an automatic reply (RFC 3834).
///
/// Nothing of it is trusted: at most 1 MiB is read, eight levels of parts, 64 KiB of a header, 1,000 parts. Every input
/// gives an answer.
public struct BounceMail: Sendable {
    /// What it says, one for each recipient. Empty where it is no report.
    public let bounces: [Bounce]
    /// Whether it begins with the fields of a mail.
    public let hasHeader: Bool
    /// Where the report was sent to, which is where the mail that it is about came from, the surest place first: the values
    /// of header fields, as written. Personal data.
    public let returnAddresses: [String]
    /// The mails that it may be about, the surest first: the values of header fields, as written.
    public let originalMessageIDs: [String]

    /// Reads a mail, with or without the `From ` line of a mailbox file.
    public init(_ mail: some Collection<UInt8>) {
        let reader = BounceReader(mail)
        bounces = reader.bounces()
        hasHeader = reader.hasHeader
        let origin = ReportOrigin(reader)
        returnAddresses = origin.returnAddresses
        originalMessageIDs = origin.messageIDs + bounces.compactMap(\.originalMessageID)
    }
}
