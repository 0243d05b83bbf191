public import SendAPI

/// One attempt as a reader of the ledger sees it. Personal values are masked unless they were revealed.
public struct AttemptRow: Sendable, Hashable {
    /// The entry's number in the ledger.
    public let sequence: Int64
    /// Whether it is a captcha request that failed, which is no attempt and counts as none.
    public let isCaptchaFailure: Bool
    /// The attempt's id.
    public let id: AttemptID
    /// The id that the caller gave it.
    public let callerID: AttemptID?
    /// When it arrived or was made.
    public let time: Timestamp
    /// The scenario, where it was one that the service knew.
    public let scenario: WireNamed<Scenario>?
    /// The client id of a registered application.
    public let clientID: String?
    /// The language in which the answer was given.
    public let languageAnswered: String?
    /// The language of the answer, or else the best match of what was asked for; `nil` where neither is known.
    public let language: String?
    /// The e-mail address.
    public let email: String?
    /// The device fingerprint.
    public let device: String?
    /// Where the attempt stands.
    public let state: AttemptState
    /// What its newest outcome says, such as `consumed`; `nil` where there is none yet.
    public let result: WireNamed<SendOutcome.Result>?
    /// Why it was refused or failed, and for one that will be tried again why its newest try did.
    public let code: FailureCode?
    /// How often it was tried to pass the mail on, whatever came of it. What became of the mail and of the code afterwards is
    /// no try.
    public let deliveryAttempts: Int
    /// What the mail server said to the newest try, or later in a report.
    public let reply: MailReply
    /// When it will be tried again.
    public let nextTry: Timestamp?
}
