import SendAPI

extension ResendMoment {
    /// The moment, not farther away than a flow waits; what was saved may be damaged, and a gateway may name any number.
    var bounded: ResendMoment {
        ResendMoment(after: min(wait, VerificationFlow.longestWait), from: reading)
    }

    /// The later of two moments.
    func later(than other: ResendMoment?, _ clock: TimeSource) -> ResendMoment {
        guard let other, other.remaining(clock) > remaining(clock) else { return self }
        return other
    }
}
