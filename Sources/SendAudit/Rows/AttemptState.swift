import SendAPI

/// Where an attempt stands, by its decision and its newest outcome. Every attempt is in exactly one state.
public enum AttemptState: String, Sendable, Hashable, CaseIterable {
    /// The next one on the way took it.
    case sent = "sent"
    /// It was accepted and could not be sent, or came back.
    case failed = "failed"
    /// It was refused with an error code.
    case refused = "refused"
    /// It was accepted and, on purpose, not sent.
    case suppressed = "suppressed"
    /// A try began and its end is not known.
    case unknown = "unknown"
    /// It was accepted and has no outcome yet, or will be tried again.
    case inFlight = "inFlight"

    /// Whether it counts among the failures.
    var isFailure: Bool { self == .failed || self == .refused }

    /// The name under which an attempt is counted by its code: why it failed or was refused, and one name for all attempts of
    /// which nobody knows. The others have none, also where a try of theirs failed and another follows.
    func countedCode(_ code: String?) -> String? {
        switch self {
        case .failed, .refused: code
        case .unknown: SendOutcome.Result.unknown.rawValue
        case .sent, .suppressed, .inFlight: nil
        }
    }

    init(decisionCode: String?, result: WireNamed<SendOutcome.Result>?, isTriedAgain: Bool) {
        switch (decisionCode, result) {
        case (.some, _), (_, .known(.refused)): self = .refused
        case (nil, nil): self = .inFlight
        case _ where isTriedAgain: self = .inFlight
        case (nil, .known(let result)): self.init(last: result)
        case (nil, .other): self = .failed
        }
    }

    /// Where an attempt stands that will not be tried again.
    private init(last result: SendOutcome.Result) {
        switch result {
        // What comes after "sent" says that it arrived, was used or was complained about: it was sent all the same.
        case .sent, .delivered, .delayed, .consumed, .complained, .codeWrong, .codeExpired, .codeReplaced,
            .codeForOtherPurpose, .codeTriesUsedUp:
            self = .sent
        case .suppressed: self = .suppressed
        case .unknown: self = .unknown
        case .refused: self = .refused
        case .softFail, .hardFail, .timeout, .notQueued, .expired, .bounced: self = .failed
        @unknown default: self = .failed
        }
    }
}
