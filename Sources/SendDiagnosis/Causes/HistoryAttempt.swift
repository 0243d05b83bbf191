public import SendAPI

/// An attempt to have a code sent, or a captcha request that failed, with what became of it.
public struct HistoryAttempt: Sendable, Hashable {
    /// Why it was refused.
    public struct Refusal: Sendable, Hashable {
        /// The error code: `SDK.COMMON.1005`.
        public var code: String
        /// The parameters of the error, as text.
        public var parameters: [String: String]

        /// Creates a refusal.
        public init(code: String, parameters: [String: String] = [:]) {
            (self.code, self.parameters) = (code, parameters)
        }
    }

    /// The entry's number.
    public var sequence: Int64
    /// When it arrived.
    public var time: Timestamp
    /// Whether it is a captcha request that failed, and no attempt to send.
    public var isCaptcha: Bool
    /// The address as it was sent.
    public var address: String?
    /// The scenario as it was sent.
    public var scenario: String?
    /// The client id.
    public var clientID: String?
    /// The network address from which it came.
    public var peer: String?
    /// Why it was refused; `nil` for an accepted one.
    public var refusal: Refusal?
    /// What became of it, in the order of the ledger.
    public var outcomes: [HistoryOutcome]

    /// Creates an attempt.
    public init(
        sequence: Int64, time: Timestamp, isCaptcha: Bool = false, address: String? = nil, scenario: String? = nil,
        clientID: String? = nil, peer: String? = nil, refusal: Refusal? = nil, outcomes: [HistoryOutcome] = []
    ) {
        (self.sequence, self.time, self.isCaptcha, self.address) = (sequence, time, isCaptcha, address)
        (self.scenario, self.clientID, self.peer) = (scenario, clientID, peer)
        (self.refusal, self.outcomes) = (refusal, outcomes)
    }
}
