import SendAPI
import SendGuard

extension LimitHit {
    /// What the guard says, as it is recorded.
    init(_ reason: GuardReason) {
        self.init(
            name: .unusedCodes, window: reason.window, count: reason.sent, maximum: reason.used, free: reason.until,
            subject: reason.subject.kind.rawValue)
    }
}
