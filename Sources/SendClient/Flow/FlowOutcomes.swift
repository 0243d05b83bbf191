import SendAPI

/// What servers want to be waited for: for an address, or for everything.
struct FlowOutcomes: Sendable, Hashable {
    private static let maximumCount = 16

    /// By the canonical form of the address.
    private var addresses: [String: FlowOutcome] = [:]
    private var everything: FlowOutcome?

    /// How it ended the last time, where the server does not yet take the next request.
    func pending(for email: EmailAddress, _ clock: TimeSource) -> FlowOutcome? {
        [addresses[email.canonical], everything].compactMap { $0 }
            .filter { $0.resend?.hasCome(clock) == false }
            .max { ($0.resend?.remaining(clock) ?? .zero) < ($1.resend?.remaining(clock) ?? .zero) }
    }

    mutating func record(_ outcome: FlowOutcome, for email: EmailAddress, _ clock: TimeSource) {
        // Whether the moment of what was restored has come is not known before the server's clock is.
        addresses = addresses.filter {
            $0.value.resend?.hasCome(clock) == false || $0.value.resend?.reading.isRestored == true
        }
        addresses[email.canonical] = outcome
        guard addresses.count > Self.maximumCount else { return }
        let next = addresses.filter { $0.key != email.canonical }
            .min { ($0.value.resend?.remaining(clock) ?? .zero) < ($1.value.resend?.remaining(clock) ?? .zero) }
        if let next { addresses[next.key] = nil }
    }

    /// Adds what a saved flow was in the middle of.
    mutating func restore(_ outcome: FlowOutcome, for email: EmailAddress) {
        addresses[email.canonical] = outcome
    }

    mutating func recordForEverything(_ outcome: FlowOutcome) {
        everything = outcome
    }

    /// Counts what was restored by this process's timer.
    mutating func anchor(_ clock: TimeSource) {
        addresses = addresses.mapValues { $0.anchored(clock) }
        everything = everything?.anchored(clock)
    }

    /// Counts what was restored by the server's clock.
    mutating func correct(by reading: ClockReading) {
        addresses = addresses.mapValues { $0.corrected(by: reading) }
        everything = everything?.corrected(by: reading)
    }
}

extension FlowOutcomes: Codable {
    private enum CodingKeys: String, CodingKey {
        case addresses, everything
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let saved = try values.decode([String: FlowOutcome].self, forKey: .addresses)
        addresses = Dictionary(
            uniqueKeysWithValues: saved.sorted { $0.key < $1.key }.prefix(Self.maximumCount).map { $0 })
        everything = try values.decodeIfPresent(FlowOutcome.self, forKey: .everything)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(addresses, forKey: .addresses)
        try values.encodeIfPresent(everything, forKey: .everything)
    }
}
