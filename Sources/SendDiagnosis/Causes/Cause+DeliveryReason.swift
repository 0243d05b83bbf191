extension Cause {
    /// The cause that a mail server's answer stands for.
    init(_ reason: DeliveryReason) {
        self =
            switch reason {
            case .nameNotResolved: .relayNameNotResolved
            case .connectionRefused: .relayRefusedConnection
            case .timedOut, .networkFailure: .relayTimedOut
            case .tlsNotOffered: .relayWithoutTLS
            case .certificateExpired: .relayCertificateExpired
            case .certificateForOtherName: .relayCertificateForOtherName
            case .certificateNotTrusted: .relayCertificateNotTrusted
            case .tlsFailed: .relayTLSFailed
            case .authenticationRefused: .relayRefusedAuthentication
            case .quotaUsedUp: .relayQuotaUsedUp
            case .greylisted: .greylisted
            case .tooManyMessages, .tooManyConnections: .tooManyFromUs
            case .mailboxFull: .mailboxFull
            case .systemFull, .serverBusy, .systemError, .mailerFailed, .onHold: .serverBusy
            case .expired: .gaveUp
            case .noSuchMailbox: .noSuchMailbox
            case .noSuchDomain, .takesNoMail: .noSuchDomain
            case .mailboxMoved, .mailboxDisabled: .mailboxDisabled
            case .suppressed: .suppressed
            case .blockedByList, .poorReputation, .noReverseName: .blockedByReputation
            case .mailAuthenticationFailed, .senderRefused: .mailAuthenticationFailed
            case .policyRefused, .accessDenied, .spamDetected, .virusDetected, .contentRefused, .notCompliant:
                .contentRefused
            case .mailTooLarge, .mailTooLargeForRecipient: .mailTooLarge
            case .relayingDenied: .relayingDenied
            case .delivered: .delivered
            case .feedback: .reportedAsSpam
            case .refusedForRecipient, .protocolError, .automaticReply, .unclassified: .unclassified
            @unknown default: .unclassified
            }
    }
}
