/// How asking for a code ended: where the person is until they ask again.
enum FlowOutcome: Sendable, Hashable {
    case sent(ResendMoment)
    case failed(FlowFailure)

    var state: VerificationFlow.State {
        switch self {
        case .sent(let moment): .sent(moment)
        case .failed(let failure): .failed(failure)
        }
    }

    init?(_ state: VerificationFlow.State) {
        switch state {
        case .sent(let moment): self = .sent(moment)
        case .failed(let failure): self = .failed(failure)
        default: return nil
        }
    }

    var resend: ResendMoment? {
        switch self {
        case .sent(let moment): moment
        case .failed(let failure): failure.resend
        }
    }

    /// Whether the server's wait is for one address; else it is for everything that is asked of it.
    var isOfAddress: Bool {
        switch self {
        case .sent: return true
        case .failed(let failure):
            guard failure.call == .send else { return false }
            if case .tooManyRequests = failure.error { return true }
            return failure.mayHaveBeenSent
        }
    }

    /// The same with another moment.
    func changingResend(_ change: (ResendMoment) -> ResendMoment) -> FlowOutcome {
        switch self {
        case .sent(let moment): return .sent(change(moment))
        case .failed(var failure):
            failure.resend = failure.resend.map(change)
            return .failed(failure)
        }
    }

    /// The same, counted by this process's timer where it was restored.
    func anchored(_ clock: TimeSource) -> FlowOutcome {
        changingResend { $0.anchored(clock) }
    }

    /// The same, counted by the server's clock where it was restored.
    func corrected(by reading: ClockReading) -> FlowOutcome {
        changingResend { $0.corrected(by: reading) }
    }
}

extension FlowOutcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case sent, failed
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let moment = try values.decodeIfPresent(ResendMoment.self, forKey: .sent) {
            self = .sent(moment.bounded)
        } else {
            self = .failed(try values.decode(FlowFailure.self, forKey: .failed))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .sent(let moment): try values.encode(moment, forKey: .sent)
        case .failed(let failure): try values.encode(failure, forKey: .failed)
        }
    }
}
