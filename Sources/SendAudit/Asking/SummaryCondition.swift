/// A limit that a summary is held against, such as `rate>5%` or `failed>=100`.
public struct SummaryCondition: Sendable, Hashable, CustomStringConvertible {
    /// What is compared.
    public enum Measure: String, Sendable, Hashable, CaseIterable {
        /// All attempts.
        case attempts = "attempts"
        /// Those that were sent.
        case sent = "sent"
        /// Those that could not be sent, or came back.
        case failed = "failed"
        /// Those that were refused.
        case refused = "refused"
        /// Those that failed or were refused.
        case failures = "failures"
        /// Those that were deliberately not sent.
        case suppressed = "suppressed"
        /// Those whose result is unknown.
        case unknown = "unknown"
        /// Those that are on the way.
        case inFlight = "inFlight"
        /// The part that failed or was refused, of all attempts.
        case rate = "rate"
    }

    /// How it is compared.
    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        /// At least.
        case atLeast = ">="
        /// At most.
        case atMost = "<="
        /// More than.
        case above = ">"
        /// Less than.
        case below = "<"
    }

    /// What is compared.
    public let measure: Measure
    /// How it is compared.
    public let comparison: Comparison
    /// With what; a part of 1 for ``Measure/rate``.
    public let limit: Double
    /// The condition as it was written, without blanks.
    public let description: String

    /// Reads a condition: a measure, one of `>`, `>=`, `<`, `<=`, and a number, for a rate in percent with its sign.
    ///
    /// - Returns: `nil` for any other text.
    public init?(_ text: String) {
        let written = text.filter { $0 != " " }
        guard let comparison = Comparison.allCases.first(where: { written.contains($0.rawValue) }) else {
            return nil
        }
        let parts = written.split(separator: comparison.rawValue, omittingEmptySubsequences: false)
        guard parts.count == 2, let measure = Measure(rawValue: String(parts[0])),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x25 })
        else { return nil }
        let isPercent = parts[1].hasSuffix("%")
        guard isPercent == (measure == .rate), let number = Double(isPercent ? parts[1].dropLast() : parts[1]),
            number.isFinite
        else { return nil }
        description = written
        self.measure = measure
        self.comparison = comparison
        limit = isPercent ? number / 100 : number
    }

    /// What a summary has in the place of the measure; 0 for the rate of no attempts.
    public func value(_ states: [AttemptState: Int]) -> Double {
        let count = { (state: AttemptState) in Double(states[state] ?? 0) }
        let all = AttemptState.allCases.reduce(0) { $0 + count($1) }
        let failures = count(.failed) + count(.refused)
        return switch measure {
        case .attempts: all
        case .sent: count(.sent)
        case .failed: count(.failed)
        case .refused: count(.refused)
        case .failures: failures
        case .suppressed: count(.suppressed)
        case .unknown: count(.unknown)
        case .inFlight: count(.inFlight)
        case .rate: all == 0 ? 0 : failures / all
        }
    }

    /// Whether a summary meets the condition.
    public func isMet(_ states: [AttemptState: Int]) -> Bool {
        let value = value(states)
        return switch comparison {
        case .above: value > limit
        case .atLeast: value >= limit
        case .below: value < limit
        case .atMost: value <= limit
        }
    }
}
