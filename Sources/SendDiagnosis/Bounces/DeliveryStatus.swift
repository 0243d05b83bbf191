/// One recipient of a delivery status notification (RFC 3464), with what the words beside it add.
struct DeliveryStatus {
    let message: [String: String]
    let recipient: [String: String]
    let report: ReportText
    /// Whether the whole text is about this recipient.
    let isOnly: Bool

    var bounce: Bounce {
        let kind = self.kind
        let reply = self.reply
        var bounce: Bounce
        if kind == .delivered {
            let diagnosis = ReplyDiagnosis(reason: .delivered, permanence: .unknown, evidence: .none)
            var said = reply
            said.replyCode = reply.text.flatMap { SMTPCodes.replyCode(in: Array($0.utf8), at: 0) }
            bounce = Bounce(kind: kind, reply: said, diagnosis: diagnosis)
        } else {
            bounce = failure(kind, reply)
        }
        bounce.recipient = address.isEmpty ? nil : MailAddress(address)
        bounce.reportingMTA = message["reporting-mta"].map { DeliveryStatusFields.afterType($0) }
        bounce.remoteMTA = remoteMTA
        bounce.arrivalDate = message["arrival-date"]
        return bounce
    }

    /// The field decides unless it says nothing; then the words.
    private func failure(_ kind: Bounce.Kind, _ reply: ServerReply) -> Bounce {
        var diagnosis = reply.diagnosis
        if let local = localProgram(diagnosis) { return Bounce(kind: kind, reply: reply, diagnosis: local) }
        // Given up, and nobody has the address: that the code says "for now" is a server with soft bounces.
        if kind == .failed, diagnosis.reason == .noSuchMailbox, case .pattern = diagnosis.evidence {
            diagnosis.isHard = true
        }
        if case .pattern = diagnosis.evidence { return Bounce(kind: kind, reply: reply, diagnosis: diagnosis) }
        let words = section
        if !words.isEmpty {
            var said = ServerReply(phase: reply.phase, text: words, host: reply.host)
            said.replyCode = reply.replyCode ?? said.replyCode
            let other = said.enhancedCode
            said.enhancedCode = reply.enhancedCode ?? other
            // A status of the form x.0.0 says no more than its class.
            if let status = said.enhancedCode, let other, status.hasSuffix(".0.0") { said.enhancedCode = other }
            let second = said.diagnosis
            if case .pattern = second.evidence { return Bounce(kind: kind, reply: said, diagnosis: second) }
            if diagnosis.reason == .unclassified, second.reason != .unclassified {
                return Bounce(kind: kind, reply: said, diagnosis: second)
            }
        }
        if diagnosis.reason == .unclassified, kind == .delayed {
            let delayed = ReplyDiagnosis(reason: .expired, permanence: .temporary, evidence: diagnosis.evidence)
            return Bounce(kind: kind, reply: reply, diagnosis: delayed)
        }
        return Bounce(kind: kind, reply: reply, diagnosis: diagnosis)
    }

    /// `X-Unix; 77` is the end of a local program (sysexits.h); other words of one are its own failure.
    private func localProgram(_ found: ReplyDiagnosis) -> ReplyDiagnosis? {
        guard let value = recipient["diagnostic-code"], value.lowercased().hasPrefix("x-unix") else { return nil }
        if case .pattern(let pattern) = found.evidence, !ReplyPattern.vague.contains(pattern) { return nil }
        let status = Int(DeliveryStatusFields.afterType(value)) ?? 0
        let reason: DeliveryReason =
            if status == 67 {
                .noSuchMailbox
            } else if status == 68 {
                .noSuchDomain
            } else if (69...78).contains(status) { .systemError } else { .mailerFailed }
        return ReplyDiagnosis(reason: reason, permanence: found.permanence, evidence: found.evidence)
    }

    private var kind: Bounce.Kind {
        let action = (recipient["action"] ?? recipient["ction"] ?? "failed").lowercased()
        if action.hasPrefix("delay") { return .delayed }
        if ["deliver", "relayed", "expanded"].contains(where: { action.hasPrefix($0) }) { return .delivered }
        return .failed
    }

    private var address: String {
        for name in ["final-recipient", "x-actual-recipient", "original-recipient"] {
            if let value = recipient[name] {
                let address = DeliveryStatusFields.address(value)
                if address.contains("@"), !address.hasPrefix("@") || name == "original-recipient" { return address }
            }
        }
        return recipient["final-recipient"].map { DeliveryStatusFields.address($0) } ?? ""
    }

    private var remoteMTA: String? {
        recipient["remote-mta"].map { DeliveryStatusFields.afterType($0) }
            .flatMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// The words about this recipient.
    private var section: String {
        let known = [recipient["final-recipient"], recipient["original-recipient"], recipient["x-actual-recipient"]]
            .compactMap { $0.map { DeliveryStatusFields.address($0).lowercased() } }
        let found = report.sections.filter { known.contains($0.address.lowercased()) }.map(\.text).joined()
        return found.isEmpty || isOnly ? report.text : found
    }

    private var reply: ServerReply {
        let field = recipient["diagnostic-code"].map { DeliveryStatusFields.afterType($0) } ?? ""
        let status = recipient["status"] ?? ""
        var text = field
        // `5.2.1 (mailbox disabled, not accepting messages)`
        if let open = status.firstIndex(of: "(") { text += " " + status[open...] }
        var reply = ServerReply(
            phase: ReportPhase.find(in: field) ?? ReportPhase.find(in: section), text: text,
            host: Provider.isKnown(reportingHost) && !Provider.isKnown(remoteMTA)
                ? reportingHost : remoteMTA ?? reportingHost)
        let fieldCode = SMTPCodes.enhancedCodes(in: status).first
        if reply.enhancedCode == nil || (reply.enhancedCode?.hasSuffix(".0.0") == true && fieldCode != nil) {
            reply.enhancedCode = fieldCode
        }
        return reply
    }

    private var reportingHost: String? { message["reporting-mta"].map { DeliveryStatusFields.afterType($0) } }
}
