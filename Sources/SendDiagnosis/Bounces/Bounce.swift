/// What one report says about one recipient.
public struct Bounce: Sendable, Hashable {
    /// Who was not reached; `nil` where the report names nobody. Printed masked.
    public var recipient: MailAddress?
    /// What kind of report it is.
    public var kind: Kind
    /// Why.
    public var reason: DeliveryReason
    /// For now or for good.
    public var permanence: Permanence
    /// The address is dead and must not be tried again.
    public var isHard: Bool
    /// What decided the reason.
    public var evidence: ReplyDiagnosis.Evidence
    /// The code of RFC 5321.
    public var replyCode: Int?
    /// The code of RFC 3463.
    public var status: String?
    /// The step at which it was refused.
    public var phase: SMTPPhase?
    /// What the server said, at most ``ReplyText/longest`` bytes. It may hold the address: personal data.
    public var diagnosticText: String
    /// The server that wrote the report.
    public var reportingMTA: String?
    /// The server that it had spoken with.
    public var remoteMTA: String?
    /// `Feedback-Type` of RFC 5965, such as `abuse`.
    public var feedbackType: String?
    /// `Message-ID` of the mail that the report is about, without its brackets.
    public var originalMessageID: String?
    /// `Arrival-Date` as written: when the reporting server got the mail.
    public var arrivalDate: String?

    /// What kind of report it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Given up.
        case failed
        /// Still being tried.
        case delayed
        /// Delivered, relayed or expanded.
        case delivered
        /// RFC 5965.
        case feedback
        /// RFC 3834.
        case automaticReply
    }
}

extension Bounce: CustomStringConvertible {
    /// One line without the address and without the server's words.
    public var description: String {
        var words = [recipient?.description ?? "nobody named", kind.rawValue, reason.rawValue, permanence.rawValue]
        if isHard { words.append("hard") }
        words += [replyCode.map(String.init), status].compactMap { $0 }
        return words.joined(separator: " ")
    }
}
