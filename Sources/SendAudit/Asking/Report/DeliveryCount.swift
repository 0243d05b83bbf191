import SendAPI

/// Counts what became of mails over a whole window.
struct DeliveryCount {
    /// Tries that took longer, in milliseconds, count as this long.
    private static let longestTry = 120_000

    private var durations = [Int](repeating: 0, count: longestTry + 1)
    private var found = ReportDeliveries()

    /// Whether a code was used.
    var hasUsed: Bool { found.consumed > 0 }

    /// Whether an outcome is a try to pass a mail on. What comes after a mail was passed on is none.
    static func isTry(_ result: WireNamed<SendOutcome.Result>?) -> Bool {
        switch result {
        case .known(.sent), .known(.softFail), .known(.hardFail), .known(.timeout): true
        default: false
        }
    }

    mutating func add(_ result: WireNamed<SendOutcome.Result>?, _ phase: String?, _ milliseconds: Int64?) {
        switch result {
        case .known(.delivered): found.delivered += 1
        case .known(.bounced): found.bounced += 1
        case .known(.complained): found.complained += 1
        case .known(.consumed): found.consumed += 1
        default: break
        }
        guard Self.isTry(result) else { return }
        if result == .known(.sent) { found.accepted += 1 }
        if let milliseconds { durations[Int(min(max(milliseconds, 0), Int64(Self.longestTry)))] += 1 }
    }

    /// What was counted.
    var deliveries: ReportDeliveries {
        var deliveries = found
        let measured = durations.reduce(0, +)
        if measured > 0 {
            deliveries.durations = .init(
                median: percentile(0.5, of: measured), p95: percentile(0.95, of: measured),
                p99: percentile(0.99, of: measured))
        }
        return deliveries
    }

    /// The nearest-rank percentile.
    private func percentile(_ share: Double, of measured: Int) -> Int {
        let rank = max(Int((Double(measured) * share).rounded(.up)), 1)
        var sum = 0
        for (milliseconds, count) in durations.enumerated() {
            sum += count
            if sum >= rank { return milliseconds }
        }
        return Self.longestTry
    }
}
