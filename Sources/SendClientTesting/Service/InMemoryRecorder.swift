public import SendAPI
import Synchronization

/// A record of attempts in memory, for a client that is given one.
public final class InMemoryRecorder: AttemptRecorder {
    /// The record takes nothing more.
    public struct Full: Error {}

    private struct State {
        var isFull: Bool
        var attempts: [SendAttempt] = []
        var outcomes: [AttemptID: SendOutcome] = [:]
    }

    private let state: Mutex<State>

    /// Creates a record.
    ///
    /// - Parameter isFull: whether it takes nothing, so that every send fails with `ERRATA.CLIENT.1004`.
    public init(isFull: Bool = false) {
        state = Mutex(State(isFull: isFull))
    }

    /// Whether it takes nothing more.
    public var isFull: Bool {
        get { state.withLock { $0.isFull } }
        set { state.withLock { $0.isFull = newValue } }
    }

    /// The attempts in their order.
    public var attempts: [SendAttempt] { state.withLock { $0.attempts } }

    /// How an attempt ended; `nil` where that is not recorded.
    public func outcome(of id: AttemptID) -> SendOutcome? { state.withLock { $0.outcomes[id] } }

    /// Records an attempt.
    public func begin(_ attempt: SendAttempt) async throws -> AttemptReceipt {
        let sequence = try state.withLock { state in
            guard !state.isFull else { throw Full() }
            state.attempts.append(attempt)
            return state.attempts.count
        }
        return AttemptReceipt(id: attempt.id, sequence: Int64(sequence))
    }

    /// Records how an attempt ended.
    public func finish(_ receipt: AttemptReceipt, with outcome: SendOutcome) async throws {
        try state.withLock { state in
            guard !state.isFull else { throw Full() }
            state.outcomes[receipt.id] = outcome
        }
    }
}
