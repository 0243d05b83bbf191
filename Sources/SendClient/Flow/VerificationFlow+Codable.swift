import EIAMErrors
import SendAPI

extension VerificationFlow: Codable {
    private enum CodingKeys: String, CodingKey {
        case format, place, address, otherWay, coolDown, outcome, start, origin, outcomes, lastID
    }

    /// Where a saved flow was.
    private enum Place: String, Codable {
        case address, loading, captcha, sending, outcome
    }

    /// The form in which flows are saved.
    private static let format = 1

    /// Restores a flow that was saved, by this process or another. Give it ``Event/started``.
    ///
    /// What was under way is not taken up: a captcha is asked for anew, and a send may have been carried out, so the person
    /// looks for the mail first and can ask for another code when the cool-down since the send is over. A wait goes by the
    /// device's clock, and by the server's as soon as a captcha comes.
    ///
    /// - Throws: `DecodingError` for what no flow was saved as.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        guard try values.decode(Int.self, forKey: .format) == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: values, debugDescription: "saved by another version: begin with a new flow")
        }
        self.init(
            address: try values.decode(String.self, forKey: .address),
            otherWay: try values.decode(OtherWay.self, forKey: .otherWay),
            coolDown: min(max(try values.decode(Duration.self, forKey: .coolDown), .zero), Self.longestWait))
        isRestored = true
        outcomes = try values.decode(FlowOutcomes.self, forKey: .outcomes)
        origin = try values.decodeIfPresent(FlowOutcome.self, forKey: .origin)
        lastID = try values.decode(UInt64.self, forKey: .lastID)
        let place = try values.decode(Place.self, forKey: .place)
        // Every other place needs an address, which the file may have lost.
        guard let email, place != .address else { return }
        switch place {
        case .address: return
        case .loading: state = .loadingCaptcha(nil)
        // The puzzle that the person has seen is another one now.
        case .captcha: state = .loadingCaptcha(.expired)
        case .outcome: state = try values.decode(FlowOutcome.self, forKey: .outcome).state
        case .sending:
            let start = try values.decode(ClockReading.self, forKey: .start)
            let outcome = FlowOutcome.failed(
                FlowFailure(
                    .connectionLost(.init(request: "send")), call: .send, mayHaveBeenSent: true,
                    resend: ResendMoment(after: coolDown, from: start)))
            outcomes.restore(outcome, for: email)
            state = outcome.state
        }
    }

    /// Saves the flow.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Self.format, forKey: .format)
        try values.encode(address, forKey: .address)
        try values.encode(otherWay, forKey: .otherWay)
        try values.encode(coolDown, forKey: .coolDown)
        try values.encode(outcomes, forKey: .outcomes)
        try values.encodeIfPresent(origin, forKey: .origin)
        try values.encode(lastID, forKey: .lastID)
        switch state {
        case .enteringAddress:
            try values.encode(Place.address, forKey: .place)
        case .loadingCaptcha(nil):
            try values.encode(Place.loading, forKey: .place)
        case .loadingCaptcha, .captcha, .checkingCaptcha, .solved:
            try values.encode(Place.captcha, forKey: .place)
        case .sending(let request):
            try values.encode(Place.sending, forKey: .place)
            try values.encode(request.start, forKey: .start)
        case .sent(let moment):
            try values.encode(Place.outcome, forKey: .place)
            try values.encode(FlowOutcome.sent(moment), forKey: .outcome)
        case .failed(let failure):
            try values.encode(Place.outcome, forKey: .place)
            try values.encode(FlowOutcome.failed(failure), forKey: .outcome)
        }
    }
}
