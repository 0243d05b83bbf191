import AuditTexts

/// What a cause means, in words that need nothing but the cause: no name, no time, no number of one attempt.
enum CauseMeaning {
    /// What happened.
    ///
    /// - Parameter name: the cause's name in the catalogue.
    static func what(_ name: String, _ style: ReportStyle) -> String {
        AuditText.Cause(rawValue: name).map { style.say($0.text) } ?? ""
    }

    /// What support or the operator does about it.
    ///
    /// - Parameter name: the cause's name in the catalogue.
    static func advice(_ name: String, _ style: ReportStyle) -> String {
        AuditText.SupportStep(rawValue: name).map { style.say($0.text) } ?? ""
    }
}
