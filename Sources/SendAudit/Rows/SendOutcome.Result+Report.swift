import SendAPI

extension SendOutcome.Result {
    /// Whether it is said of a mail that had left: by its recipient's server, or by what became of the code. It is no try to
    /// deliver.
    var isReport: Bool {
        switch self {
        case .delivered, .delayed, .bounced, .complained, .consumed, .codeWrong, .codeExpired, .codeReplaced,
            .codeForOtherPurpose, .codeTriesUsedUp:
            true
        case .sent, .softFail, .hardFail, .timeout, .suppressed, .notQueued, .unknown, .refused, .expired: false
        @unknown default: false
        }
    }
}
