/// A mail that may be a report about another: a delivery status notification (RFC 3464), one of the many bounces that
/// are none, a feedback report (RFC 5965) or an automatic reply (RFC 3834).
///
/// Nothing of it is trusted: at most 1 MiB is read, eight levels of parts, 64 KiB of a header, 1,000 parts. Every input
/// gives an answer.
public struct BounceMail: Sendable {
    /// What it says, one for each recipient. Empty where it is no report.
    public let bounces: [Bounce]

    /// Reads a mail, with or without the `From ` line of a mailbox file.
    public init(_ mail: some Collection<UInt8>) {
        bounces = BounceReader(mail).bounces()
    }
}
