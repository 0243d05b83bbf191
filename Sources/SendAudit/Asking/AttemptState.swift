/// Where an attempt stands, by its decision and its newest outcome. Every attempt is in exactly one state.
public enum AttemptState: String, Sendable, Hashable, CaseIterable {
    /// The next one on the way took it.
    case sent
    /// It was accepted and could not be sent, or came back.
    case failed
    /// It was refused with an error code.
    case refused
    /// It was accepted and, on purpose, not sent.
    case suppressed
    /// A try began and its end is not known.
    case unknown
    /// It was accepted and has no outcome yet, or will be tried again.
    case inFlight

    init(decisionCode: String?, result: String?, isTriedAgain: Bool) {
        switch (decisionCode, result) {
        case (.some, _), (_, "refused"): self = .refused
        case (nil, nil): self = .inFlight
        case _ where isTriedAgain: self = .inFlight
        // What comes after "sent" says that it arrived, was used or was complained about: it was sent all the same.
        case (_, "sent"), (_, "delivered"), (_, "consumed"), (_, "complained"): self = .sent
        case (_, "suppressed"): self = .suppressed
        case (_, "unknown"): self = .unknown
        default: self = .failed
        }
    }
}
