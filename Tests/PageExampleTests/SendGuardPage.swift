import SendAPI
import SendGuard

// swift-format-ignore
func sendGuardPage(request: GuardRequest, rows: inout GuardRows, now: Timestamp) {
    // page: SendGuard
    let policy = GuardPolicy()
    let decision = policy.admit(request, rows, now: now)
    rows.streaks.merge(decision.changes.streaks) { $1 }
    rows.tallies.merge(decision.changes.tallies) { $1 }
    if decision.isRefused, let reason = decision.verdict.reason {
        print(reason.subject.kind, "used \(reason.used) of \(reason.sent); the next at", reason.until)
    }
    // end
}
