/// What the codes of the IANA registry "SMTP Enhanced Status Codes" say (RFC 3463, RFC 5248).
enum EnhancedStatus {
    /// The meaning of `4.x.y` and `5.x.y`; `nil` for those that say only "other" (`x.0.0`) or nothing known.
    static func reason(of code: String) -> DeliveryReason? {
        let parts = code.split(separator: ".")
        guard parts.count == 3, parts[0] != "2", let subject = Int(parts[1]), let detail = Int(parts[2]) else {
            return nil
        }
        return switch (subject, detail) {
        case (1, 1), (1, 3), (1, 4): .noSuchMailbox
        case (1, 2): .noSuchDomain
        case (1, 6): .mailboxMoved
        case (1, 7), (1, 8): .senderRefused
        case (1, 9): .expired
        case (1, 10): .takesNoMail
        case (2, 1): .mailboxDisabled
        case (2, 2): .mailboxFull
        case (2, 3): .mailTooLargeForRecipient
        case (3, 1): .systemFull
        case (3, 2): .takesNoMail
        case (3, 4): .mailTooLarge
        case (3, 3), (3, 5): .systemError
        case (4, 1), (4, 7): .expired
        case (4, 2), (4, 6): .networkFailure
        case (4, 3): .systemError
        case (4, 4): .noSuchDomain
        case (4, 5): .systemFull
        case (5, 1), (5, 2), (5, 4), (5, 5): .protocolError
        case (5, 3): .tooManyMessages
        case (6, 0), (6, 1), (6, 2), (6, 3), (6, 4), (6, 5), (6, 6), (6, 9): .contentRefused
        case (6, 7), (6, 8): .notCompliant
        case (7, 1), (7, 2): .accessDenied
        case (7, 3), (7, 4), (7, 8), (7, 9), (7, 11): .authenticationRefused
        case (7, 7): .virusDetected
        case (7, 10): .tlsNotOffered
        case (7, 13), (7, 17): .mailboxDisabled
        case (7, 18): .mailboxMoved
        case (7, 19): .tooManyMessages
        case (7, 20), (7, 21), (7, 22), (7, 23), (7, 24), (7, 26), (7, 27), (7, 509): .mailAuthenticationFailed
        case (7, 25): .noReverseName
        case (7, 28): .tooManyMessages
        case (7, 29), (7, 30), (7, 515): .mailAuthenticationFailed
        case (7, 500): .serverBusy
        case (7, 139): .authenticationRefused
        case (7, 501...512), (7, 606...649): .blockedByList
        case (7, 650...659): .poorReputation
        default: nil
        }
    }

    /// The class of a code.
    static func permanence(of code: String) -> Permanence {
        switch code.utf8.first {
        case UInt8(ascii: "4"): .temporary
        case UInt8(ascii: "5"): .permanent
        default: .unknown
        }
    }
}
