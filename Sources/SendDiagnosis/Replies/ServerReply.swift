/// What a server, or the library that talks to it, said about one mail.
public struct ServerReply: Sendable, Hashable {
    /// The step it was said at.
    public var phase: SMTPPhase?
    /// The code of RFC 5321, 200 to 599.
    public var replyCode: Int?
    /// The code of RFC 3463, such as `5.1.1`.
    public var enhancedCode: String?
    /// The text, with or without its codes. At most ``ReplyText/longest`` bytes of it are read.
    public var text: String?
    /// The name of the server that said it.
    public var host: String?

    /// A reply. Codes that are not given are read from the text.
    public init(
        phase: SMTPPhase? = nil, replyCode: Int? = nil, enhancedCode: String? = nil, text: String? = nil,
        host: String? = nil
    ) {
        self.phase = phase
        self.text = text
        self.host = host
        let codes = SMTPCodes.enhancedCodes(in: text ?? "")
        // Two codes in a text: the one that says more, and of these the last, which came from the farthest server.
        let said = codes.last { EnhancedStatus.reason(of: $0) != nil } ?? codes.last
        self.enhancedCode = enhancedCode ?? said
        self.replyCode = replyCode ?? SMTPCodes.firstReplyCode(in: text ?? "")
    }

    /// What it means.
    ///
    /// Wordings come first, since a server's codes are often those of another case: a wording of the provider, then one
    /// that is common. Then the enhanced code; then the code at its step. Whether it is for good follows the class of
    /// the enhanced code, then the code's first digit.
    public var diagnosis: ReplyDiagnosis {
        let text = ReplyText(self.text ?? "")
        if replyCode.map({ (200..<300).contains($0) }) ?? (enhancedCode?.utf8.first == UInt8(ascii: "2")) {
            return ReplyDiagnosis(
                reason: .delivered, permanence: .unknown, evidence: replyCode.map { .replyCode($0) } ?? .none)
        }
        if let pattern = Provider.match(text, host: host) { return diagnosis(pattern.reason, .pattern(pattern)) }
        if let pattern = ReplyPattern.decisive.first(where: { $0.matches(text) }) {
            return diagnosis(reasonAtStep(pattern.reason), .pattern(pattern))
        }
        if let pattern = ReplyPattern.unknownUser.first(where: { $0.matches(text) }) {
            let meaning = text.saysDomainDoesNotExist ? reasonAtStep(.noSuchDomain) : meaningOfUnknownUser
            return diagnosis(meaning, .pattern(pattern))
        }
        if let pattern = ReplyPattern.vague.first(where: { $0.matches(text) }), !isSaidBetterByCode(pattern) {
            return diagnosis(reasonAtStep(pattern.reason), .pattern(pattern))
        }
        if let code = enhancedCode, let reason = EnhancedStatus.reason(of: code) {
            return diagnosis(reasonAtStep(reason), .enhancedCode(code))
        }
        if let pattern = ReplyPattern.lastResort.first(where: { $0.matches(text) }) {
            return diagnosis(meaningOfUnknownUser, .pattern(pattern))
        }
        return diagnosisByStep
    }

    /// In answer to MAIL it is the sender's address or domain that does not exist, or that may not.
    private func reasonAtStep(_ reason: DeliveryReason) -> DeliveryReason {
        guard phase == .mail, [.noSuchDomain, .noSuchMailbox].contains(reason) else { return reason }
        return .senderRefused
    }

    /// "User unknown" is the address where RCPT is answered, or where a code about addresses stands beside it. After
    /// DATA, or where neither is known, servers say it of a mail that they filtered.
    private var meaningOfUnknownUser: DeliveryReason {
        if phase == .mail { return .senderRefused }
        if let parts = enhancedCode?.split(separator: "."), parts.count == 3, parts[1] == "1",
            ["0", "1", "2", "3", "4", "6", "10"].contains(String(parts[2]))
        {
            return .noSuchMailbox
        }
        return phase == .rcpt ? .noSuchMailbox : .refusedForRecipient
    }

    /// "Service unavailable" beside a code that names the cause says less than the code.
    private func isSaidBetterByCode(_ pattern: ReplyPattern) -> Bool {
        guard [.serverBusy, .accessDenied, .policyRefused].contains(pattern.reason), let code = enhancedCode,
            let reason = EnhancedStatus.reason(of: code)
        else { return false }
        return ![.accessDenied, .policyRefused, .systemError, .takesNoMail, .expired, .authenticationRefused].contains(
            reason)
    }

    /// What the code says by itself (RFC 5321, section 4.2.3; RFC 7504), at its step.
    private var diagnosisByStep: ReplyDiagnosis {
        guard let replyCode else { return diagnosis(.unclassified, .none) }
        let reason: DeliveryReason? =
            switch (replyCode, phase) {
            case (500...504, .rcpt), (500...504, .hello), (500...504, .data), (500...504, nil): .protocolError
            case (521, _), (556, _): .takesNoMail
            case (530, _), (534, _), (535, _), (538, _): .authenticationRefused
            case (525, _): .mailboxDisabled
            case (551, _): .mailboxMoved
            case (500...599, .mail): .senderRefused
            case (500...599, .greeting), (500...599, .connect): .blockedByList
            case (500...599, .data): .refusedForRecipient
            case (452, _), (431, _): .systemFull
            case (421, _): .serverBusy
            case (454, .auth): .authenticationRefused
            default: nil
            }
        return reason.map { diagnosis($0, .replyCode(replyCode)) } ?? diagnosis(.unclassified, .none)
    }

    private func diagnosis(_ reason: DeliveryReason, _ evidence: ReplyDiagnosis.Evidence) -> ReplyDiagnosis {
        var reason = reason
        // A domain that is not found for now is a name server's trouble, and no dead address.
        if reason == .noSuchDomain, permanence == .temporary { reason = .nameNotResolved }
        return ReplyDiagnosis(reason: reason, permanence: permanence, evidence: evidence)
    }

    /// For now or for good.
    public var permanence: Permanence {
        if let enhancedCode {
            let said = EnhancedStatus.permanence(of: enhancedCode)
            if said != .unknown { return said }
        }
        return switch replyCode {
        case .some(400..<500): .temporary
        case .some(500..<600): .permanent
        default: .unknown
        }
    }
}
