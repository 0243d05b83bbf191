import AuditTexts
import SendAPI
import SendAudit

/// Whose code did not come, as the form says it.
struct ExplainQuestion: Sendable, Hashable {
    let subject: HistoryQuestion
    let scenario: String?
    let window: TimeWindow

    /// Reads the form.
    ///
    /// - Throws: ``SiteRefusal`` `badField`.
    init(_ form: FormBody, now: Timestamp) throws(SiteRefusal) {
        var given: [(name: String, text: String)] = []
        for name in ["email", "device", "attempt"] {
            if let text = try form.text(name) { given.append((name, text)) }
        }
        guard given.count == 1, let (name, text) = given.first else { throw .badField(.serveOneOf) }
        switch name {
        case "email": subject = .address(text)
        case "device": subject = .device(text)
        default:
            if let id = AttemptID(text) {
                subject = .attempt(id)
            } else if let sequence = Int64(text), sequence >= 0 {
                subject = .entry(sequence)
            } else {
                throw .badField(.serveAttempt)
            }
        }
        scenario = try form.text("scenario")
        if let scenario, Scenario(rawValue: scenario) == nil { throw .badField(.columnScenario) }
        var window = try form.window(now: now)
        // Without an end, what is missed now is asked about, and not what was missed up to now.
        if try form.text("until") == nil { window.end = nil }
        self.window = window
    }

    /// The address, for the entry that records an access; `nil` where nobody's address was asked for.
    var email: String? { if case .address(let text) = subject { text } else { nil } }

    /// What an entry that records an access says was asked, without a personal value.
    var recorded: String {
        switch subject {
        case .address: "explain"
        case .device: "explain, a device"
        case .attempt(let id): "explain, attempt \(id)"
        case .entry(let sequence): "explain, entry \(sequence)"
        }
    }
}
