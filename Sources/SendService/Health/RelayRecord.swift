import SendAPI
import Synchronization

/// How the latest tries to pass mail ended, for the health of the way by which it leaves.
final class RelayRecord: Sendable {
    /// How many tries are remembered.
    private static let kept = 20
    /// So many failures in a row, and nothing else since, are worth a look.
    static let worrying = 5

    private let failures = Mutex<[Bool]>([])

    /// Records how a try ended. A mail that is refused for good, or was too old to be tried, says nothing of the way.
    func record(_ result: SendOutcome.Result) {
        let isFailure: Bool
        switch result {
        case .sent, .hardFail: isFailure = false
        case .softFail, .timeout, .unknown: isFailure = true
        default: return
        }
        failures.withLock { failures in
            failures.append(isFailure)
            if failures.count > Self.kept { failures.removeFirst() }
        }
    }

    /// What the latest tries say.
    var check: HealthCheck {
        let latest = failures.withLock { $0 }
        let figures = [
            HealthCheck.Figure(name: "tries", value: Int64(latest.count)),
            HealthCheck.Figure(name: "failures", value: Int64(latest.count { $0 })),
        ]
        let newest = latest.suffix(Self.worrying)
        guard newest.count == Self.worrying, newest.allSatisfy({ $0 }) else {
            return HealthCheck("relay", figures: figures)
        }
        return HealthCheck(
            "relay", .warning, reason: "the newest \(Self.worrying) tries to pass a mail failed", figures: figures)
    }
}
