import SendAPI

/// Several policies as one: the first that does not let a mail leave decides.
struct RecipientPolicies: RecipientPolicy {
    let policies: [any RecipientPolicy]

    func decision(for address: EmailAddress, scenario: Scenario) async throws -> RecipientDecision {
        for policy in policies {
            let decision = try await policy.decision(for: address, scenario: scenario)
            guard decision == .send else { return decision }
        }
        return .send
    }
}
