/// Names for failures that have no error code: the mail server's answer, as `SMTP 550`, `SMTP timeout`, or
/// the step that failed without an answer, `SMTP connect`.
enum FailureCode {
    static func name(
        decisionCode: String?, errorCode: String?, result: String?, replyCode: Int?, phase: String?
    ) -> String? {
        if let code = decisionCode ?? errorCode { return code }
        guard let result, AttemptState(decisionCode: nil, result: result, isTriedAgain: false) != .sent,
            result != "suppressed"
        else { return nil }
        if let replyCode { return "SMTP \(replyCode)" }
        if result == "timeout" { return "SMTP timeout" }
        return result == "softFail" || result == "hardFail" ? "SMTP \(phase ?? "failure")" : result
    }
}
