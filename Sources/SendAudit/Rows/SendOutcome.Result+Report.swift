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

    /// Whether it is the end of a try to pass the mail, or a caller's request, on to the next one on the way: with an
    /// answer, without one, or not known. What never reached that point is none, and what came afterwards is none.
    var isTry: Bool {
        switch self {
        case .sent, .softFail, .hardFail, .timeout, .unknown, .refused: true
        case .suppressed, .notQueued, .expired, .delivered, .delayed, .bounced, .complained, .consumed, .codeWrong,
            .codeExpired, .codeReplaced, .codeForOtherPurpose, .codeTriesUsedUp:
            false
        @unknown default: false
        }
    }

    /// The results of tries, for SQL.
    static let tries =
        "(" + allCases.filter(\.isTry).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
}
