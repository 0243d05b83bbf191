/// Rows of the guard: those that were read for a request, or those that have to be written.
package struct GuardRows: Sendable, Hashable {
    package var streaks: [GuardSubject: GuardStreak] = [:]
    package var tallies: [GuardSubject: GuardTally] = [:]

    package init() {}
}

/// What the guard makes of a request.
package struct GuardDecision: Sendable, Hashable {
    package let verdict: GuardVerdict
    /// Whether the verdict is carried out; in shadow mode it is only recorded.
    package let isEnforced: Bool
    /// The request as it has to be kept with the code, where one is sent.
    package let request: GuardRequest
    /// What has to be written, also where the request is refused.
    package let changes: GuardRows

    package var isRefused: Bool { isEnforced && verdict != .allowed }
}
