public import EIAMErrors
public import LanguageMatching

/// One attempt to have a code sent, as it is recorded before anything is done about it. Texts are what arrived, valid or
/// not.
public struct SendAttempt: Sendable, Hashable {
    /// What was decided about the attempt.
    public enum Decision: Sendable, Hashable {
        /// The attempt goes on to the mail server, or from a caller to the service.
        case accepted
        /// The attempt ended with this error.
        case refused(EIAMError)
    }

    /// The attempt's id.
    public var id: AttemptID
    /// The id that the caller gave it, where it gave one; see `HeaderName.attemptID`.
    public var callerID: AttemptID?
    /// When the attempt arrived or was made.
    public var time: Timestamp
    /// The path that was called.
    public var endpoint: String
    /// The scenario as it was sent; `nil` where none was read.
    public var scenario: String?
    /// The client id as it was sent.
    public var clientID: String?
    /// Whether the client id is that of a registered application. An unknown one can be anything, and is kept as personal
    /// data.
    public var clientIsKnown: Bool
    /// `X-device-fingerprint` as it was sent.
    public var deviceFingerprint: String?
    /// `X-operating-sys-version` as it was sent.
    public var operatingSystemVersion: String?
    /// `X-agent` as it was sent.
    public var agent: String?
    /// `X-device-ip` as it was sent.
    public var declaredAddress: String?
    /// The address of the client: from which the connection came, or what a trusted proxy says of it.
    public var peerAddress: String?
    /// The trusted proxy from which the connection came; `nil` where there was none.
    public var proxyAddress: String?
    /// The language that was asked for, as it was sent.
    public var languageAsked: String?
    /// The language in which the answer was given.
    public var languageAnswered: LanguageTag?
    /// The e-mail address as it was sent.
    public var email: String?
    /// What was decided.
    public var decision: Decision
    /// More about a refusal than its error says; `nil` where there is no more.
    public var reason: RefusalReason?

    /// Creates an attempt.
    public init(
        id: AttemptID,
        callerID: AttemptID? = nil,
        time: Timestamp,
        endpoint: String,
        scenario: String? = nil,
        clientID: String? = nil,
        clientIsKnown: Bool = false,
        deviceFingerprint: String? = nil,
        operatingSystemVersion: String? = nil,
        agent: String? = nil,
        declaredAddress: String? = nil,
        peerAddress: String? = nil,
        proxyAddress: String? = nil,
        languageAsked: String? = nil,
        languageAnswered: LanguageTag? = nil,
        email: String? = nil,
        decision: Decision,
        reason: RefusalReason? = nil
    ) {
        self.id = id
        self.callerID = callerID
        self.time = time
        self.endpoint = endpoint
        self.scenario = scenario
        self.clientID = clientID
        self.clientIsKnown = clientIsKnown
        self.deviceFingerprint = deviceFingerprint
        self.operatingSystemVersion = operatingSystemVersion
        self.agent = agent
        self.declaredAddress = declaredAddress
        self.peerAddress = peerAddress
        self.proxyAddress = proxyAddress
        self.languageAsked = languageAsked
        self.languageAnswered = languageAnswered
        self.email = email
        self.decision = decision
        self.reason = reason
    }
}
