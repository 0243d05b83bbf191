/// Names for failures that have no error code: the mail server's answer, as `SMTP 550` or `SMTP timeout`.
enum FailureCode {
    static func name(decisionCode: String?, errorCode: String?, result: String?, replyCode: Int?) -> String? {
        if let code = decisionCode ?? errorCode { return code }
        guard let result, result != "sent", result != "suppressed" else { return nil }
        return replyCode.map { "SMTP \($0)" } ?? (result == "timeout" ? "SMTP timeout" : result)
    }
}
