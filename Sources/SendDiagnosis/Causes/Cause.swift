/// Why a person got no code, or that they did. Each has words in every language, under `cause.` and its name.
@nonexhaustive
public enum Cause: String, Sendable, Hashable, CaseIterable {
    // Nothing here.
    case noAttempt
    case attemptNeverArrived
    case otherScenarioOnly
    case erased
    case removedByAge
    case beforeLedger
    case gapInRecord

    // Captcha.
    case captchaNeverSolved
    case captchaWrongPosition
    case captchaChallengeExpired
    case captchaLockedOut
    case captchaTokenExpired
    case captchaTokenUsedTwice
    case captchaTokenOfOtherAddress
    case captchaTokenAltered
    case captchaTokenUnusable

    // Request.
    case valueBlank
    case deviceHeadersIncomplete
    case clientUnknown
    case scenarioUnknown
    case addressMalformed
    case valueOfWrongType
    case bodyNotJSON
    case refusedByService

    // Limits.
    case coolDown
    case limitPerAddress
    case limitPerDevice
    case limitPerNetwork
    case limitPerClient
    case limitReached
    case abuseGuard
    case personAskedToStop

    // Recipient.
    case suppressedAfterBounce
    case suppressedByOperator
    case suppressed
    case userUnknown

    // Inside.
    case ledgerNotWritable
    case serviceBusy
    case neverQueued
    case withdrawnByOperator
    case stoppedDuringSend
    case expiredInQueue
    case transportNotConfigured
    case waitingInQueue

    // Reaching the relay.
    case relayNameNotResolved
    case relayRefusedConnection
    case relayTimedOut
    case relayWithoutTLS
    case relayCertificateExpired
    case relayCertificateForOtherName
    case relayCertificateNotTrusted
    case relayTLSFailed
    case relayRefusedAuthentication
    case relayQuotaUsedUp

    // Refused for now.
    case greylisted
    case tooManyFromUs
    case mailboxFull
    case serverBusy
    case gaveUp

    // Refused for good.
    case noSuchMailbox
    case noSuchDomain
    case mailboxDisabled
    case blockedByReputation
    case mailAuthenticationFailed
    case contentRefused
    case mailTooLarge
    case relayingDenied

    // Accepted by the relay.
    case delivered
    case delayed
    case bouncedLater
    case reportedAsSpam
    case acceptedNotUsed
    case acceptedRecently

    // The code.
    case codeUsed
    case codeWrong
    case codeExpired
    case codeReplaced
    case codeForOtherPurpose
    case codeTriesUsedUp

    /// What no rule fits; said with the code and the text, never guessed.
    case unclassified
}
