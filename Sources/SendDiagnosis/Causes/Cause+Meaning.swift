extension Cause {
    /// Where the code stopped.
    public var stage: Stage {
        switch self {
        case .noAttempt, .attemptNeverArrived, .otherScenarioOnly, .erased, .removedByAge, .beforeLedger, .gapInRecord:
            .absent
        case .captchaNeverSolved, .captchaWrongPosition, .captchaChallengeExpired, .captchaLockedOut,
            .captchaTokenExpired,
            .captchaTokenUsedTwice, .captchaTokenOfOtherAddress, .captchaTokenAltered, .captchaTokenUnusable:
            .captcha
        case .valueBlank, .deviceHeadersIncomplete, .clientUnknown, .scenarioUnknown, .addressMalformed,
            .valueOfWrongType,
            .bodyNotJSON, .refusedByService:
            .request
        case .coolDown, .limitPerAddress, .limitPerDevice, .limitPerNetwork, .limitPerClient, .limitReached,
            .abuseGuard,
            .personAskedToStop:
            .limits
        case .suppressedAfterBounce, .suppressedByOperator, .suppressed, .userUnknown: .recipient
        case .ledgerNotWritable, .serviceBusy, .neverQueued, .withdrawnByOperator, .stoppedDuringSend, .expiredInQueue,
            .transportNotConfigured, .waitingInQueue:
            .inside
        case .relayNameNotResolved, .relayRefusedConnection, .relayTimedOut, .relayWithoutTLS, .relayCertificateExpired,
            .relayCertificateForOtherName, .relayCertificateNotTrusted, .relayTLSFailed, .relayRefusedAuthentication,
            .relayQuotaUsedUp:
            .relay
        case .greylisted, .tooManyFromUs, .mailboxFull, .serverBusy, .gaveUp: .refusedForNow
        case .noSuchMailbox, .noSuchDomain, .mailboxDisabled, .blockedByReputation, .mailAuthenticationFailed,
            .contentRefused, .mailTooLarge, .relayingDenied:
            .refusedForGood
        case .delivered, .delayed, .bouncedLater, .reportedAsSpam, .acceptedNotUsed, .acceptedRecently: .accepted
        case .codeUsed, .codeWrong, .codeExpired, .codeReplaced, .codeForOtherPurpose, .codeTriesUsedUp: .code
        case .unclassified: .unclassified
        }
    }

    /// Whose turn it is.
    public var turn: Turn {
        switch self {
        case .noAttempt, .otherScenarioOnly, .erased, .removedByAge, .beforeLedger, .gapInRecord, .captchaNeverSolved,
            .captchaWrongPosition, .captchaChallengeExpired, .captchaTokenExpired, .captchaTokenUnusable,
            .addressMalformed,
            .personAskedToStop, .suppressedAfterBounce, .userUnknown, .mailboxFull, .noSuchMailbox, .noSuchDomain,
            .mailboxDisabled, .reportedAsSpam, .acceptedNotUsed, .delivered, .bouncedLater, .codeWrong, .codeExpired,
            .codeReplaced, .codeForOtherPurpose, .codeTriesUsedUp, .captchaLockedOut, .coolDown, .limitPerAddress,
            .limitPerDevice, .limitPerNetwork, .limitReached, .withdrawnByOperator:
            .person
        case .attemptNeverArrived, .captchaTokenUsedTwice, .captchaTokenOfOtherAddress, .captchaTokenAltered,
            .valueBlank,
            .deviceHeadersIncomplete, .clientUnknown, .scenarioUnknown, .valueOfWrongType, .bodyNotJSON,
            .refusedByService:
            .app
        case .suppressedByOperator, .suppressed, .ledgerNotWritable, .serviceBusy, .neverQueued, .stoppedDuringSend,
            .expiredInQueue, .transportNotConfigured, .abuseGuard, .limitPerClient, .gaveUp, .unclassified:
            .service
        case .relayNameNotResolved, .relayRefusedConnection, .relayTimedOut, .relayWithoutTLS, .relayCertificateExpired,
            .relayCertificateForOtherName, .relayCertificateNotTrusted, .relayTLSFailed, .relayRefusedAuthentication,
            .relayQuotaUsedUp, .blockedByReputation, .mailAuthenticationFailed, .contentRefused, .mailTooLarge,
            .relayingDenied, .tooManyFromUs:
            .relay
        case .greylisted, .serverBusy, .delayed: .provider
        case .waitingInQueue, .acceptedRecently, .codeUsed: .nobody
        }
    }

    /// Whether it stays so until somebody does something; otherwise time alone can mend it.
    public var isFinal: Bool {
        switch self {
        case .captchaLockedOut, .coolDown, .limitPerAddress, .limitPerDevice, .limitPerNetwork, .limitPerClient,
            .limitReached, .abuseGuard, .personAskedToStop, .serviceBusy, .ledgerNotWritable, .waitingInQueue,
            .greylisted,
            .tooManyFromUs, .serverBusy, .delayed, .acceptedRecently, .relayQuotaUsedUp, .relayTimedOut,
            .relayRefusedConnection, .relayNameNotResolved, .mailboxFull:
            false
        default: true
        }
    }

    /// The name in the catalogue: `NO_ATTEMPT` of `noAttempt`.
    public var wireName: String {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let letters = Array(rawValue.utf8)
        var name: [UInt8] = []
        for (place, letter) in letters.enumerated() {
            let isCapital = capitals.contains(letter)
            let followsLower = place > 0 && !capitals.contains(letters[place - 1])
            let beginsWord = place > 0 && place + 1 < letters.count && !capitals.contains(letters[place + 1])
            if isCapital, followsLower || beginsWord { name.append(UInt8(ascii: "_")) }
            name.append(isCapital ? letter : letter & ~0x20)
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The cause of a name in the catalogue; `nil` where there is none.
    public init?(wireName: String) {
        guard let cause = Self.byWireName[wireName] else { return nil }
        self = cause
    }

    private static let byWireName = Dictionary(
        allCases.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
}
