import SendAPI

/// What an entry means for the roll-ups.
enum RollupEffect: Sendable {
    case none
    /// An attempt stands newly somewhere.
    case attempt(AttemptStatus)
    /// An attempt's newest outcome moves it.
    case outcome(attempt: Int64, state: AttemptState, code: String?)
    /// Refused attempts that share one entry.
    case burst([(AttemptStatus, Int64)])

    init(_ entry: LedgerEntry) {
        switch entry.kind {
        case .attempt:
            self = .attempt(
                AttemptStatus(
                    time: entry.fields.integer(.time) ?? 0, scenario: entry.fields.text(.scenario),
                    client: entry.fields.text(.clientID), decisionCode: entry.fields.text(.decisionCode)))
        case .outcome:
            let (state, code) = AttemptStatus.after(
                result: entry.fields.text(.result).map { WireNamed($0) }, errorCode: entry.fields.text(.errorCode),
                replyCode: entry.fields.integer(.replyCode), phase: entry.fields.text(.phase).map { WireNamed($0) },
                isTriedAgain: entry.fields[.nextTry] != nil)
            self = .outcome(attempt: entry.fields.integer(.attemptSequence) ?? -1, state: state, code: code)
        case .refusalBurst:
            self = .burst(AttemptStatus.burst(entry.fields, time: entry.fields.integer(.time) ?? 0))
        default: self = .none
        }
    }
}
