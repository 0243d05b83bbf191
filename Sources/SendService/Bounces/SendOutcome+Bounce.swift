import SendAPI
import SendDiagnosis

extension SendOutcome {
    /// What a report says of a mail; `nil` where it says nothing of how it fared, as an automatic reply does.
    init?(_ bounce: Bounce, tryNumber: Int, time: Timestamp) {
        let result: Result
        switch bounce.kind {
        case .failed: result = .bounced
        case .delayed: result = .delayed
        case .delivered: result = .delivered
        case .feedback:
            guard bounce.isComplaint else { return nil }
            result = .complained
        case .automaticReply: return nil
        }
        let phase: Phase? =
            switch bounce.phase {
            case .hello: .greeting
            case let phase: phase.flatMap { Phase(rawValue: $0.rawValue) }
            }
        self.init(
            time: time, tryNumber: tryNumber, result: result, phase: phase, replyCode: bounce.replyCode,
            enhancedCode: bounce.status, host: bounce.remoteMTA ?? bounce.reportingMTA,
            serverText: bounce.diagnosticText.isEmpty ? nil : bounce.diagnosticText)
    }
}

extension Bounce {
    /// Whether its recipient does not want the mail. Other reports of RFC 5965 and RFC 6591 say that it is wanted, or that a
    /// signature of ours is wrong.
    var isComplaint: Bool {
        kind == .feedback
            && ["abuse", "fraud", "virus", "opt-out", "opt-out-list", "complaint", "other"].contains(feedbackType)
    }

    /// Whether no mail to the address will arrive any more.
    var meansDeadAddress: Bool {
        kind == .failed && (isHard || reason == .mailboxDisabled && permanence == .permanent)
    }
}
