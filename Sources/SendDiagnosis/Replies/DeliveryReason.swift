/// Why a mail was not delivered, or what else its report says. One name for each thing that somebody can do about it.
@nonexhaustive
public enum DeliveryReason: String, Sendable, Hashable, CaseIterable {
    // Reaching the server.
    /// Its name has no address, for now at least: the look-up failed or gave nothing.
    case nameNotResolved
    /// Nothing listens there, or there is no way to it.
    case connectionRefused
    /// It was reached, or tried, and did not answer in time.
    case timedOut
    /// It ended the conversation, or mails go in a circle.
    case networkFailure
    /// It offers no STARTTLS, or asks for it where we did not use it.
    case tlsNotOffered
    /// Its certificate is past its end.
    case certificateExpired
    /// Its certificate names another host.
    case certificateForOtherName
    /// Nobody that we trust issued its certificate.
    case certificateNotTrusted
    /// The handshake failed in another way.
    case tlsFailed
    /// It refused our name and password, or asks for some.
    case authenticationRefused
    /// The account's own allowance at its relay is spent.
    case quotaUsedUp

    // Refused for now.
    /// A first try from an unknown sender is put off on purpose.
    case greylisted
    /// More messages than it takes from us in this time.
    case tooManyMessages
    /// More connections than it takes from us.
    case tooManyConnections
    /// The mailbox has no room.
    case mailboxFull
    /// The server's own disk or queue has no room.
    case systemFull
    /// It is too busy, or closed for now.
    case serverBusy
    /// Something in it is broken or set up wrongly.
    case systemError
    /// The program that it passes mails to failed.
    case mailerFailed
    /// Tried until its time was over.
    case expired
    /// Put aside; nothing says why.
    case onHold

    // Refused for good: the address.
    /// Nobody has this address.
    case noSuchMailbox
    /// The mail was refused for this recipient after the address was taken, or without saying at which step.
    case refusedForRecipient
    /// The domain does not exist.
    case noSuchDomain
    /// The domain takes no mail (RFC 7505), or the host none from anybody.
    case takesNoMail
    /// The mailbox has another address now.
    case mailboxMoved
    /// The mailbox is there and closed: disabled, locked, unused for long.
    case mailboxDisabled
    /// Our own relay keeps the address on its list of those not to be tried.
    case suppressed

    // Refused for good: us or the mail.
    /// Our server's address is on a list, or not welcome.
    case blockedByList
    /// What is known of our server or domain is not good enough.
    case poorReputation
    /// Our server's address has no name that leads back to it.
    case noReverseName
    /// The sender's address is not accepted.
    case senderRefused
    /// SPF, DKIM or DMARC.
    case mailAuthenticationFailed
    /// A rule of theirs, not said which.
    case policyRefused
    /// No right to do this.
    case accessDenied
    /// Looks like spam.
    case spamDetected
    /// Carries something harmful.
    case virusDetected
    /// Its content or its form as MIME.
    case contentRefused
    /// Not written as the RFCs say.
    case notCompliant
    /// Larger than the server takes.
    case mailTooLarge
    /// Larger than this recipient may get.
    case mailTooLargeForRecipient
    /// Not a server for this domain.
    case relayingDenied
    /// A command that it did not understand, or in the wrong order.
    case protocolError

    // No failure.
    /// Taken.
    case delivered
    /// Somebody's provider reports the mail: as abuse, fraud, or for its lacking authentication (RFC 5965).
    case feedback
    /// A program answered for the recipient (RFC 3834).
    case automaticReply

    /// What nothing fits. Never guessed.
    case unclassified

    /// The address itself is dead where this is final: trying it again does harm and no good.
    public var concernsAddress: Bool {
        switch self {
        case .noSuchMailbox, .noSuchDomain, .takesNoMail, .mailboxMoved: true
        default: false
        }
    }
}
