import SendAPI
import Synchronization

@testable import SendService

/// A policy that decides as it is told, and knows what it was asked.
final class PolicyDouble: RecipientPolicy {
    struct Unavailable: Error {}

    private let state = Mutex<(next: [RecipientDecision?], asked: [String])>(([], []))

    var asked: [String] { state.withLock { $0.asked } }

    /// The next decisions, then mail to everybody; `nil` for one that cannot be had.
    func decide(_ decisions: RecipientDecision?...) {
        state.withLock { $0.next = decisions }
    }

    func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision {
        let decision = state.withLock { state -> RecipientDecision? in
            state.asked.append("\(address.text) \(scenario.rawValue)")
            return state.next.isEmpty ? .send : state.next.removeFirst()
        }
        guard let decision else { throw Unavailable() }
        return decision
    }
}
